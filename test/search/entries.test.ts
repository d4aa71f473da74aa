import { expect } from 'chai';
import type { Partner } from '../../src/model/records.js';
import { atOnce } from '../../src/model/slices.js';
import { toEntries, type Entry, type Terms } from '../../src/search/entries.js';
import { textTest } from '../../src/search/text.js';
import { collectWords, indexTexts } from '../../src/search/text-index.js';
import { activity, partner, records } from '../samples/records.js';

const triangle: Partner['area'] = {
  type: 'Polygon',
  coordinates: [
    [
      [12, 56],
      [18, 56],
      [12, 59],
      [12, 56],
    ],
  ],
};
const at = { lat: 57.19, lng: 14.03 };
/** Whether all words of a text are found in an entry. */
function finds(text: string, entry: Entry | undefined, terms: Terms = {}): boolean | undefined {
  if (!entry) return undefined;
  const paired = atOnce(indexTexts([entry], terms));
  return textTest(text, [...paired, ...atOnce(collectWords([entry]))])?.(entry.searched);
}

describe('entries', () => {
  it('a partner brings what a question asks for', () => {
    const place = { ...at, municipality: 'Gnosjö' };
    const record = partner({
      name: 'Åby IF',
      kind: 'club',
      languages: ['sv-SE'],
      place,
      country: 'DK',
      seeks: ['gear'],
    });
    const { partners } = toEntries(records({ partners: [record] }));
    const [{ texts, searched: _, sessions, said, ...entry } = {} as Entry, ...others] = partners;
    expect([entry, others, sessions.length, texts]).to.deep.equal([
      {
        ...{ type: 'partner', id: 'a', record, name: 'Åby IF', kind: 'club', country: 'DK', at },
        municipality: 'Gnosjö',
      },
      [],
      1,
      [record],
    ]);
    expect(said.known).to.deep.equal({
      kinds: { hits: ['club'], rest: 'no' },
      languages: { hits: ['sv'], rest: 'no' },
      offers: { hits: [], rest: 'no' },
      seeks: { hits: ['gear'], rest: 'no' },
    });
  });

  it('a session without a position is at its partner’s, one whose position cannot be right nowhere', () => {
    const activities = [activity({ id: 'a' }), activity({ id: 'b', place: { unplaced: true } })];
    const places = toEntries(records({ partners: [partner({ place: at })], activities })).activities();
    expect(places.map(({ id, at: where }) => [id, where])).to.deep.equal([
      ['a', at],
      ['b', undefined],
    ]);
  });

  it('an area that is the code of a municipality is the municipality', () => {
    const areas = [
      partner({ id: 'a', area: 'SE-0617' }),
      partner({ id: 'b', area: 'Norrby' }),
      partner({ id: 'c', area: 'SE' }),
    ];
    const { partners } = toEntries(records({ partners: areas }));
    expect(partners.map(({ municipality }) => municipality)).to.deep.equal(['SE-0617', undefined, undefined]);
  });

  it('what it says is found in all its fields, those that nobody knows and its activities included', () => {
    const one = partner({ name: 'Åby IF', about: { sv: 'Välkommen' }, place: { address: { street: 'Storgatan 2' } } });
    const odd = { ...one, members: 40, 'Antal lag': { a: ['tolv'] } };
    const entries = toEntries(records({ partners: [odd], activities: [activity({ title: { sv: 'Fotboll' } })] }));
    for (const word of ['aby', 'IF', 'välkommen', 'storgatan', '2', '40', 'tolv', 'fotboll'])
      expect(finds(word, entries.partners[0]), word).to.equal(true);
  });

  it('an answer is no word, and neither are the corners of an outline or a position', () => {
    const one = { ...partner({ area: triangle, place: { lat: 57.19, lng: 14.03 } }), open: 'no' };
    const entries = toEntries(records({ partners: [one], activities: [activity()] }));
    for (const word of ['no', 'unknown', '56', '18', '57', '14'])
      expect(finds(word, entries.partners[0]), word).to.equal(false);
    expect(finds('polygon', entries.partners[0])).to.equal(true);
  });

  it('more words for its codes find a kind, an activity and a partner that names it', () => {
    const terms = { football: ['soccer', 'فوتبال'], club: ['idrottsklubb'] };
    const partners = [partner({ kind: 'club' }), partner({ id: 'b', activities: ['football'], kind: 'constructor' })];
    const entries = toEntries(records({ partners, activities: [activity({ activity: 'football' })] }));
    const [club, other] = entries.partners;
    const [session] = entries.activities();
    const found = (text: string) => [club, other, session].map((entry) => finds(text, entry, terms));
    expect(found('soccer')).to.deep.equal([true, true, true]);
    expect(found('فوتبال')).to.deep.equal([true, true, true]);
    expect(found('idrottsklubb')).to.deep.equal([true, false, true]);
  });

  it('a partner speaks its own languages and those of its contacts, each once', () => {
    const contacts = [{ languages: ['ar', 'sv'] }, { languages: ['so'] }];
    const [entry] = toEntries(records({ partners: [partner({ languages: ['sv'], contacts })] })).partners;
    expect(entry?.said.known.languages.hits).to.deep.equal(['sv', 'ar', 'so']);
  });

  it('a partner without a point stands in the middle of its outline, and so do its activities', () => {
    const partners = [partner({ area: triangle }), partner({ id: 'b', area: 'SE-0163' })];
    const entries = toEntries(records({ partners, activities: [activity()] }));
    expect(entries.partners.map((entry) => entry.at)).to.deep.equal([{ lat: 57, lng: 14 }, undefined]);
    expect(entries.activities()[0]?.at).to.deep.equal({ lat: 57, lng: 14 });
  });

  it('what is not on earth has no position', () => {
    const places = [
      { lat: 91, lng: 14 },
      { lat: 57, lng: -181 },
      { lat: NaN, lng: 14 },
      { lat: 57 },
      { lat: -90, lng: 180 },
    ];
    const partners = places.map((place, i) => partner({ id: `${i}`, place }));
    expect(toEntries(records({ partners })).partners.flatMap((entry) => entry.at ?? [])).to.deep.equal([places[4]]);
  });

  it("an activity has its partner's kind, country, offers and texts, and its place and languages where it has none", () => {
    const place = { ...at, municipality: 'Gnosjö' };
    const host = partner({ name: 'Åby IF', kind: 'club', languages: ['so'], place, country: 'DK', offers: ['gear'] });
    const own = { place: { lat: 55, lng: 12, municipality: 'Aarhus' }, languages: ['ar'] };
    const third = { contacts: [{ languages: ['uk'] }] };
    const entries = toEntries(
      records({
        partners: [host],
        activities: [activity(), activity({ id: 'y', ...own }), activity({ id: 'z', ...third })],
      }),
    );
    const facts = entries.activities().map(({ kind, country, municipality, said: { known }, at: spot }) => ({
      ...{ kind, country, municipality, languages: known.languages.hits, offers: known.offers.hits, spot },
    }));
    const common = { kind: 'club', country: 'DK', offers: ['gear'] };
    expect(facts).to.deep.equal([
      { ...common, municipality: 'Gnosjö', languages: ['so'], spot: at },
      { ...common, municipality: 'Aarhus', languages: ['ar'], spot: { lat: 55, lng: 12 } },
      { ...common, municipality: 'Gnosjö', languages: ['uk'], spot: at },
    ]);
    expect(finds('åby if', entries.activities()[0])).to.equal(true);
  });

  it('an activity of an unknown partner is found by what it says itself', () => {
    const [entry] = toEntries(records({ activities: [activity({ partnerId: 'nobody' })] })).activities();
    expect([entry?.kind, entry?.at, entry?.country, entry?.name]).to.deep.equal(['', undefined, 'SE', 'X']);
  });

  it('an activity is full when its places are', () => {
    const statuses = ['full', 'waitlist', 'few', 'open', 'unknown'];
    const activities = statuses.map((status) => activity({ id: status, places: { status } }));
    const full = toEntries(records({ activities }))
      .activities()
      .filter(({ sessions }) => sessions[0]?.isFull);
    expect(full.map(({ id }) => id)).to.deep.equal(['full']);
  });

  it('what is closed cannot be found, nor what a closed partner does; what is paused can', () => {
    const partners = ['active', 'paused', 'closed'].map((status) => partner({ id: status, status }));
    const activities = ['paused', 'closed'].map((status) => activity({ id: status, status }));
    const late = activity({ id: 'late', partnerId: 'closed' });
    const entries = toEntries(records({ partners, activities: [...activities, late] }));
    expect(entries.partners.map(({ id }) => id)).to.deep.equal(['active', 'paused']);
    expect(entries.activities().map(({ id }) => id)).to.deep.equal(['paused']);
    const sessions = ['a', 'active', 'closed', 'nobody'].map((id) => entries.sessionsOf(id).map((one) => one.id));
    expect(sessions).to.deep.equal([['paused'], [], [], []]);
  });
});
