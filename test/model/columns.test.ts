import { expect } from 'chai';
import { mapColumns, type ColumnOptions } from '../../src/model/columns.js';
import type { RecordType } from '../../src/model/records.js';

type Fields = Record<string, unknown>;
const rowsOf = (fields: Fields[]) => fields.map((one, row) => ({ where: { source: 's', row }, fields: one }));
/** The objects that a table becomes. */
const objects = (fields: Fields[], options: ColumnOptions = {}, type?: RecordType) =>
  mapColumns({ rows: rowsOf(fields), ...(type && { type }) }, options).map(({ object }) => object);
const typesOf = (...fields: Fields[]) => mapColumns({ rows: rowsOf(fields) }, {}).map(({ type }) => type);

describe('columns to objects', () => {
  it('snake case becomes camel case, and the columns of records.md become nested', () => {
    const row = {
      ...{ id: 'a', name: 'A', reviewed_on: '2026-11-01', place_name: 'Hall', street: 'S 1', postcode: '1', city: 'C' },
      ...{ municipality: 'M', lat: '57', lng: '14', contact_role: 'host', contact_name: 'N', phone: '1', email: 'e' },
      ...{ contact_languages: 'sv', consent_on: 'd', samsyn_signed_on: 'd', samsyn_age_to: '15' },
    };
    expect(objects([row])).to.deep.equal([
      {
        ...{ id: 'a', name: 'A', reviewedOn: '2026-11-01' },
        place: {
          name: 'Hall',
          address: { street: 'S 1', postcode: '1', city: 'C' },
          municipality: 'M',
          lat: '57',
          lng: '14',
        },
        contacts: [{ role: 'host', firstName: 'N', phone: '1', email: 'e', languages: 'sv', consentOn: 'd' }],
        samsyn: { signedOn: 'd', ageTo: '15' },
      },
    ]);
  });

  it('the same column means different things to an activity and to a support offer', () => {
    const money = { id: 'a', age_min: '8', currency: 'SEK', per: 'term' };
    const session = { ...money, partner_id: 'p', price: '450', places: 'open', join_how: 'message', beginners: 'yes' };
    expect(objects([session])).to.deep.equal([
      {
        ...{ id: 'a', partnerId: 'p', ageMin: '8', price: { amount: '450', currency: 'SEK', per: 'term' } },
        ...{ places: { status: 'open' }, join: { how: 'message' }, beginnersWelcome: 'yes' },
      },
    ]);
    const offer = { ...money, covers: 'cost', amount: '500', apply_by: 'self', apply_how: 'form' };
    expect(objects([offer])).to.deep.equal([
      {
        ...{ id: 'a', who: { ageMin: '8' }, amount: { currency: 'SEK', per: 'term', max: '500' }, covers: 'cost' },
        apply: { by: 'self', how: { sv: 'form' } },
      },
    ]);
  });

  it('a table says what it is, else its rows, else its columns', () => {
    expect(typesOf({ name: 'A' })).to.deep.equal(['partner']);
    expect(typesOf({ partner_id: 'a', covers: 'x' })).to.deep.equal(['activity']);
    expect(typesOf({ partnerId: 'a' })).to.deep.equal(['activity']);
    expect(typesOf({ partner_id: 'a', covers: 'x', apply_by: 'self' })).to.deep.equal(['support']);
    expect(typesOf({ type: 'support' }, { type: 'activity' }, { type: 'beach' })).to.deep.equal([
      'support',
      'activity',
      'partner',
    ]);
    expect(typesOf({ Type: 'Partner' }, { Type: ' ACTIVITY ' })).to.deep.equal(['partner', 'activity']);
    // A row knows better than a list, or whoever pasted it.
    expect(objects([{ type: 'beach' }], {}, 'activity')).to.deep.equal([{ type: 'beach' }]);
    expect(objects([{ type: 'partner', name: 'A' }], {}, 'activity')).to.deep.equal([{ name: 'A' }]);
  });

  it('every column of an activity that records.md names has its place', () => {
    const cells = 'free_trials trial_how reduced instalments leisure_card gear_lent join_url needs_personal_number';
    const more = 'places_checked_on waiting parents_stay any_clothes head_cover long_sleeves changing_needed';
    const last = 'changing_private stop_name stop_walk_min stop_lines buddy sms whatsapp best_time child_corner';
    const names = [cells, more, last].join(' ').split(' ');
    const row = Object.fromEntries(names.map((name) => [name, name]));
    expect(objects([row], {}, 'activity')).to.deep.equal([
      {
        trial: { freeTimes: 'free_trials', how: 'trial_how' },
        feeHelp: { reduced: 'reduced', instalments: 'instalments', leisureCard: 'leisure_card' },
        ...{ gear: { lent: 'gear_lent' }, join: { url: 'join_url', needsPersonalNumber: 'needs_personal_number' } },
        ...{ places: { checkedOn: 'places_checked_on', waiting: 'waiting' }, parents: { mayStay: 'parents_stay' } },
        clothing: { anyClothes: 'any_clothes', headCover: 'head_cover', longSleeves: 'long_sleeves' },
        changing: { needed: 'changing_needed', private: 'changing_private' },
        stop: { name: 'stop_name', walkMin: 'stop_walk_min', lines: 'stop_lines' },
        ...{ guide: { buddyAvailable: 'buddy' }, childCorner: 'child_corner' },
        contacts: [{ sms: 'sms', whatsapp: 'whatsapp', bestTime: 'best_time' }],
      },
    ]);
  });

  it('and so has every column of a partner and of a support offer', () => {
    const partner = { subkind: 'x', parent_id: 'x', leisure_card: 'x', leisure_card_checked_on: 'x', safe_check: 'x' };
    const more = { samsyn_url: 'x', org_nr: 'x', review_every_days: 'x', hours: 'x', area: 'x' };
    expect(objects([{ ...partner, ...more }])).to.deep.equal([
      {
        ...{
          subkind: 'x',
          parentId: 'x',
          leisureCard: { accepted: 'x', checkedOn: 'x' },
          safe: { checksRegister: 'x' },
        },
        ...{ samsyn: { url: 'x' }, orgNr: 'x', reviewEveryDays: 'x', hours: 'x', area: 'x' },
      },
    ]);
    const offer = { area: 'x', who_note: 'x', year: 'x', needs: 'x', use_by: 'x', paid_to: 'x', open_to_all: 'x' };
    expect(objects([offer], {}, 'support')).to.deep.equal([
      {
        ...{ who: { area: 'x', note: { sv: 'x' } }, amount: { year: 'x' }, apply: { needs: { sv: 'x' } } },
        ...{ useBy: 'x', paidTo: 'x', openToAll: 'x' },
      },
    ]);
  });

  it('a text has a column in each language', () => {
    const row = { title: 'Bollek', title_ar: 'ع', title_sv_x_easy: 'Boll', door_note_so: 'Albaab', bring_EN: 'Shoes' };
    expect(objects([{ ...row, title_tlh_2_no: 'x', group_so: 'x' }], {}, 'activity')).to.deep.equal([
      {
        ...{ title: { sv: 'Bollek', ar: 'ع', 'sv-x-easy': 'Boll', 'tlh-2-no': 'x' }, doorNote: { so: 'Albaab' } },
        ...{ gear: { bring: { en: 'Shoes' } }, group_so: 'x' },
      },
    ]);
    expect(objects([{ beskrivning: 'A', beskrivning_da: 'B', about_en: 'C', name_ar: 'D' }])).to.deep.equal([
      { about: { sv: 'A', da: 'B', en: 'C' }, name_ar: 'D' },
    ]);
    expect(objects([{ about: { sv: 'A' }, about_en: 'B' }])).to.deep.equal([{ about: { sv: 'A', en: 'B' } }]);
  });

  it('nothing needed and nothing expected are codes, anything else is a text', () => {
    const needs = (gear_needed: string, parents_expected: string) => {
      const [one] = objects([{ gear_needed, parents_expected }], {}, 'activity');
      return [one?.['gear'], one?.['parents']];
    };
    for (const word of ['no', 'None', ' nej ', 'ingen'])
      expect(needs(word, word)).to.deep.equal([{ needed: 'no' }, { expected: 'none' }]);
    expect(needs('Skor', 'Kiosk')).to.deep.equal([{ needed: { sv: 'Skor' } }, { expected: { sv: 'Kiosk' } }]);
  });

  it('times on request are no times', () => {
    const times = (schedule: unknown) => objects([{ schedule }], {}, 'activity')[0];
    const mon = 'mon 17:00-18:00';
    for (const words of ['on request', 'Efter överenskommelse', 'efter aftale', 'vid behov']) {
      expect(times(words)).to.deep.equal({ onRequest: true });
      expect(times(`${mon} | ${words}`)).to.deep.equal({ schedule: mon, onRequest: true });
    }
    expect(times(`${mon}|x`)).to.deep.equal({ schedule: `${mon}|x` });
    expect(objects([{ schedule: 'on request' }], {}, 'partner')).to.deep.equal([{ schedule: 'on request' }]);
  });

  it('a column that was named and that a table does not have is none', () => {
    expect(objects([{ name: 'A' }], { columns: { name: 'distrikt' } })).to.deep.equal([{ name: 'A' }]);
    expect(objects([{ name: 'A', distrikt: 'B' }], { columns: { name: 'distrikt' } })).to.deep.equal([{ name: 'B' }]);
  });

  it('a title names a partner that has no name, and a name an activity without a title', () => {
    const rows = [{ name: 'A', title: 'Rubrik' }, { title: 'B' }, { name: ' ', title: 'C' }];
    expect(objects(rows)).to.deep.equal([{ name: 'A', title: 'Rubrik' }, { name: 'B' }, { name: 'C' }]);
    const sessions = [{ förening: 'p', namn: 'Dans', tider: 'mon 17:00-18:00' }];
    expect(objects(sessions)).to.deep.equal([{ partnerId: 'p', title: { sv: 'Dans' }, schedule: 'mon 17:00-18:00' }]);
    expect(objects([{ title: 'A', name: 'a' }, { name: 'b' }], {}, 'activity')).to.deep.equal([
      { title: { sv: 'A' }, name: 'a' },
      { title: { sv: 'b' } },
    ]);
    // Whose name it is shows in the column.
    expect(objects([{ föreningsnamn: 'F' }], {}, 'activity')).to.deep.equal([{ föreningsnamn: 'F' }]);
  });

  it('a text in an object is one too', () => {
    const activity = {
      ...{ gear: { needed: 'nej', lent: 'yes', bring: 'vatten' }, price: { amount: 450, extras: 'licens' } },
      parents: { expected: { sv: 'kiosk' } },
    };
    expect(objects([activity], {}, 'activity')).to.deep.equal([
      {
        gear: { needed: 'no', lent: 'yes', bring: { sv: 'vatten' } },
        price: { amount: 450, extras: { sv: 'licens' } },
        parents: { expected: { sv: 'kiosk' } },
      },
    ]);
    const support = { apply: { how: 'i appen', needs: 'intyg' }, who: { note: 'samma adress' } };
    expect(objects([support], { lang: 'da' }, 'support')).to.deep.equal([
      { apply: { how: { da: 'i appen' }, needs: { da: 'intyg' } }, who: { note: { da: 'samma adress' } } },
    ]);
    expect(JSON.stringify(activity)).to.include('"vatten"');
  });

  it('what is empty in an object or a list says nothing', () => {
    const row = {
      name: 'A',
      place: { name: null, lat: null, lng: '', address: { street: ' ' } },
      contacts: [{ phone: null, email: '' }, null],
      languages: ['sv', '', null],
      about: { ar: '', sv: 'Vi' },
    };
    expect(objects([row])).to.deep.equal([
      { name: 'A', place: { address: {} }, contacts: [{}], languages: ['sv'], about: { sv: 'Vi' } },
    ]);
  });

  it('a language may stand in brackets, or after a hyphen or a blank', () => {
    for (const name of ['about_ar', 'about-ar', 'about ar', 'About (ar)', 'Beskrivning (ar)'])
      expect(objects([{ name: 'A', [name]: 'نحن' }])).to.deep.equal([{ name: 'A', about: { ar: 'نحن' } }]);
  });

  it('a plain text is in the language of the source', () => {
    const row = { partner_id: 'p', title: 'Fodbold' };
    expect(objects([row], { lang: 'da' })).to.deep.equal([{ partnerId: 'p', title: { da: 'Fodbold' } }]);
    expect(objects([row])).to.deep.equal([{ partnerId: 'p', title: { sv: 'Fodbold' } }]);
  });

  it('an object is in its final form already, and flat columns beside it fill it', () => {
    const row = { id: 'a', place: { name: 'Hall' }, contacts: [{ role: 'host' }], lat: 57, lng: 14, phone: '1' };
    expect(objects([row])).to.deep.equal([
      { id: 'a', place: { name: 'Hall', lat: 57, lng: 14 }, contacts: [{ role: 'host', phone: '1' }] },
    ]);
    expect(row.place).to.deep.equal({ name: 'Hall' });
    const after = { phone: '1', contacts: [{ role: 'host' }, { role: 'x' }], lat: 57, place: { name: 'Hall' } };
    expect(objects([after])).to.deep.equal([
      { contacts: [{ phone: '1', role: 'host' }, { role: 'x' }], place: { lat: 57, name: 'Hall' } },
    ]);
    expect(after.contacts[0]).to.deep.equal({ role: 'host' });
  });

  it('an empty or blank cell is no value', () => {
    expect(objects([{ id: 'a', name: '', street: '  ', lat: null, lng: undefined, extra: '\t' }])).to.deep.equal([
      { id: 'a' },
    ]);
  });

  it('a column that nobody knows stays as it is called', () => {
    const extras = { 'Antal medlemmar': '40', 'x.y': '1', 'z.0': 'a', 'z.length': 'b' };
    expect(objects([{ id: 'a', ...extras }])).to.deep.equal([{ id: 'a', ...extras }]);
  });

  it('a text in the column of an object never stands in the way of the object', () => {
    const contacts = objects([
      { contacts: 'Amina', phone: '1' },
      { phone: '1', contacts: 'Amina' },
    ]).map((one) => one['contacts']);
    expect(contacts).to.deep.equal([[{ phone: '1' }], [{ phone: '1' }]]);
  });

  it('a text in the column of the place is its name, unless another column has that', () => {
    const places = (...rows: Fields[]) => objects(rows).map(({ place }) => place);
    const hall = { name: 'Hall', lat: '57' };
    expect(places({ place: 'Hall', lat: '57' }, { lat: '57', place: 'Hall' })).to.deep.equal([hall, hall]);
    expect(places({ place: 'Ort', place_name: 'Hall', lat: '57' })).to.deep.equal([hall]);
    expect(places({ place: { lat: 57 }, place_name: 'Hall' })).to.deep.equal([{ name: 'Hall', lat: 57 }]);
  });

  it('names that reach a prototype are dropped', () => {
    const fields = JSON.parse(
      '{"id": "a", "__proto__": {"polluted": 1}, "constructor": 1, "__proto__.polluted": 1}',
    ) as Fields;
    const [object] = objects([fields]);
    expect(Object.keys(object ?? {})).to.deep.equal(['id', '__proto__.polluted']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
