/** Made-up records with all that a record can say. */
const session = (id: string, title: object, more: object) => ({
  ...{ id, partnerId: 'ekens-bk', title, group: 'mixed', from: '2026-08-24', to: '2027-06-06' },
  ...{ price: { amount: 450, currency: 'SEK', per: 'term' }, places: { status: 'open' }, reviewedOn: '2026-11-01' },
  ...more,
});

export const fullRecord = {
  partners: [
    {
      ...{ id: 'ekens-bk', name: 'Ekens BK', kind: 'club', languages: ['sv', 'ar', 'ti'] },
      about: {
        sv: 'En liten klubb för hela Eken. Alla får vara med.',
        ar: 'نادٍ صغير لكل أهل الحي. الجميع مرحب بهم.',
      },
      place: {
        ...{ name: 'Ekhallen', address: { street: 'Skolgatan 4', postcode: '123 45', city: 'Lindåker' } },
        ...{ municipality: 'Lindåker', lat: 57.1962, lng: 14.0366 },
      },
      contacts: [
        {
          ...{ firstName: 'Yara', role: 'nya medlemmar', phone: '+46 70 174 06 06', email: 'yara@example.org' },
          ...{ languages: ['sv', 'ar'], bestTime: 'vardagar efter 17' },
        },
        { role: 'kansli', phone: '0370-12 34 56', email: 'ekens-bk@example.org', languages: ['sv', 'en'] },
      ],
      hours: 'mon-thu 09:00-16:00 | wed 17:00-19:00 | sat 10:00-12:00 | 2099-12-24 closed | by appointment',
      offers: ['buddies', 'gear', 'school-visit'],
      seeks: ['coffee-help', 'interpreters', 'leaders'],
      accessibility: ['step-free', 'accessible-toilet', 'hearing-loop'],
      leisureCard: { accepted: 'yes', checkedOn: '2026-10-01' },
      url: 'https://example.org/ekens-bk',
      reviewedOn: '2026-11-01',
    },
    {
      ...{ id: 'kommunen', name: 'Lindåkers kommun', kind: 'municipality', reviewedOn: '2026-11-01' },
      place: { municipality: 'Lindåker', lat: 57.19, lng: 14.03 },
      contacts: [{ role: 'fritid', email: 'fritid@example.org', languages: ['sv'] }],
    },
  ],
  activities: [
    session(
      'A2',
      { sv: 'Fotboll 8–10 år', ar: 'كرة القدم 8–10' },
      {
        ...{ ageMin: 8, ageMax: 10, schedule: 'mon 17:00-18:00|wed 17:00-18:00', beginnersWelcome: 'yes' },
        ...{ trial: { freeTimes: 3 }, feeHelp: { leisureCard: 'yes' }, childCorner: 'yes' },
        benefits: ['language'],
      },
    ),
    session(
      'A5',
      { sv: 'Fotboll flickor 8–10 år' },
      {
        ...{ ageMin: 8, ageMax: 10, group: 'girls', schedule: 'tue 17:30-18:30', places: { status: 'few' } },
        ...{ scheduleNote: { sv: 'Inomhus från november' }, benefits: ['leader-course', 'reference'] },
      },
    ),
    session(
      'A6',
      { sv: 'Futsal' },
      {
        ...{ ageMin: 8, schedule: 'sat/2 11:00-12:00', price: undefined, places: undefined },
        ...{ place: { name: 'Norrvallen' }, join: { how: 'just-come', url: 'https://example.org/futsal' } },
      },
    ),
    session('A7', { sv: 'Gåfotboll' }, { ageMin: 60, schedule: 'fri 10:00-11:00', status: 'paused' }),
    ...['7', '9', '11', '13', '15'].map((age) =>
      session(
        `B${age}`,
        { sv: `Knattar ${age} år` },
        { ageMin: Number(age), ageMax: Number(age), schedule: 'sun 10:00-11:00' },
      ),
    ),
  ],
};

export const danishRecord = {
  partners: [
    {
      ...{ id: 'almen', name: 'Almens Idrætsforening', kind: 'club', country: 'DK', languages: ['da', 'en'] },
      about: { da: 'Idræt for alle i Almen.' },
      place: { address: { street: 'Havnevej 2', postcode: '8305', city: 'Almen' }, lat: 55.95, lng: 10.44 },
      contacts: [{ firstName: 'Mette', phone: '+45 20 12 34 56', languages: ['da'] }],
      hours: 'man-tor 16:00-20:00',
      offers: ['hall-time'],
      reviewedOn: '2026-11-01',
    },
  ],
  activities: [
    {
      ...{ id: 'D1', partnerId: 'almen', title: { da: 'Gymnastik' }, birthYears: '2016-2018', group: 'mixed' },
      ...{ schedule: 'tir 17:00-18:00', price: { amount: 0 }, places: { status: 'waitlist' } },
    },
  ],
};
