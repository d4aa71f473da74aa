import { expect } from 'chai';
import { toRecords } from '../../src/model/validate.js';
import { readCsv } from '../../src/sources/csv.js';
import { activity, partner, support } from '../samples/records.js';
import { scenarioText } from '../samples/scenarios.js';

const read = async (...files: string[]) => {
  const texts = await Promise.all(files.map(scenarioText));
  return toRecords(
    texts.flatMap((text, i) => readCsv(text, files[i] ?? '')),
    { today: '2026-11-23' },
  );
};

describe('rows of the fixture as records', () => {
  it('all thirteen partners, eleven activities and six offers are read without a problem', async () => {
    const { partners, activities, supports, problems } = await read('partners.csv', 'activities.csv', 'support.csv');
    expect([partners.length, activities.length, supports.length, problems]).to.deep.equal([13, 11, 6, []]);
  });

  it('a partner', async () => {
    const { partners } = await read('partners.csv');
    expect(partners[1]).to.deep.equal(
      partner({
        ...{ id: 'ekens-bk', name: 'Ekens BK', kind: 'club', languages: ['sv'], reviewedOn: '2026-11-01' },
        place: {
          address: { street: 'Storgatan 2', city: 'Lindåker' },
          ...{ municipality: 'Lindåker', lat: 57.1962305, lng: 14.0366399 },
        },
        contacts: [{ role: 'new members', phone: '+46 70 174 06 06', email: 'ekens-bk@example.org', languages: [] }],
        samsyn: {
          ...{ signedOn: '2025-10-01', ageTo: 15 },
          highSeason: { football: [4, 5, 6, 7, 8, 9], futsal: [10, 11, 12, 1, 2, 3] },
        },
        ...{ source: 'sample', status: 'active' },
      }),
    );
    expect(partners[12]?.contacts).to.deep.equal([
      {
        ...{ role: 'host', firstName: 'Amina', phone: '+46 70 174 06 17', email: 'sprakcafe@example.org' },
        ...{ languages: ['sv', 'ar'], consentOn: '2026-09-01' },
      },
    ]);
  });

  it('an activity', async () => {
    const { activities } = await read('partners.csv', 'activities.csv');
    const expected = activity({
      ...{ id: 'A2', partnerId: 'ekens-bk', title: { sv: 'Fotboll 8–10 år' }, activity: 'football', form: 'weekly' },
      ...{ ageMin: 8, ageMax: 10, group: 'mixed', level: 'any', beginnersWelcome: 'yes' },
      schedule: [
        { weekday: 'mon', start: '17:00', end: '18:00', everyWeeks: 1 },
        { weekday: 'wed', start: '17:00', end: '18:00', everyWeeks: 1 },
      ],
      ...{ from: '2026-08-24', to: '2027-06-06', place: { lat: 57.2045498, lng: 14.0495187 } },
      ...{ price: { amount: 450, currency: 'SEK', per: 'term' }, places: { status: 'open' } },
      ...{ covers: ['cost', 'gear', 'alone'], languages: ['sv', 'ar'] },
      join: { how: 'message', needsPersonalNumber: 'unknown' },
      ...{ reviewedOn: '2026-09-24', source: 'sample', status: 'active' },
    });
    expect(activities[1]).to.deep.equal(expected);
  });

  it('a support offer', async () => {
    const { supports } = await read('partners.csv', 'support.csv');
    const expected = support({
      ...{ id: 'leisure-card', partnerId: 'lindaker-kommun', name: 'Fritidskortet', kind: 'card', covers: ['cost'] },
      ...{ who: { ageMin: 8, ageMax: 16, area: 'SE' }, amount: { max: 500, currency: 'SEK', per: 'year', year: 2026 } },
      ...{ validFrom: '2026-01-01', validTo: '2026-12-31', useBy: '2026-11-30', paidTo: 'club', answerDays: 1 },
      ...{ apply: { by: 'guardian', how: { sv: 'e-id' } }, openToAll: 'yes', reviewedOn: '2026-10-01', languages: [] },
    });
    expect(supports[0]).to.deep.equal(expected);
    expect(supports[2]?.conditions).to.deep.equal({ sv: "A professional's note, at most three months old" });
  });

  it('the bad row is left out, named by its line, and the others stay', async () => {
    const { activities, problems } = await read('partners.csv', 'activities-bad.csv');
    expect(activities.map(({ id }) => id)).to.deep.equal([
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9',
      'A10',
      'A11',
    ]);
    expect(problems).to.deep.equal([
      {
        ...{ level: 'hidden', where: { source: 'activities-bad.csv', row: 7, id: 'X1' } },
        ...{ field: 'ageMin', code: 'age/reversed', seen: '12 > 9' },
      },
    ]);
  });
});
