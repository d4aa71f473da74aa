/** Made-up activities of which all is known, nothing is known, or no place is left. */
const partner = {
  ...{ id: 'ekens-bk', name: 'Ekens BK', kind: 'club', languages: ['sv', 'ar', 'so'], reviewedOn: '2026-11-01' },
  place: { name: 'Ekhallen', address: { street: 'Ekvägen 12', city: 'Lindåker' }, lat: 57.1822, lng: 14.0205 },
  contacts: [
    {
      ...{ firstName: 'Yara', role: 'nya medlemmar', phone: '+46 70 174 06 06', email: 'yara@example.org' },
      ...{ languages: ['sv', 'ar'], bestTime: 'vardagar efter 17' },
    },
  ],
};

const known = {
  ...{ partnerId: 'ekens-bk', activity: 'football', form: 'weekly', group: 'mixed', ageMin: 8, ageMax: 10 },
  ...{ schedule: 'mon 17:00-18:00|wed 17:00-18:00', beginnersWelcome: 'yes', reviewedOn: '2026-11-01' },
  price: { amount: 450, currency: 'SEK', per: 'term' },
};

export const fullActivity = {
  partners: [partner],
  activities: [
    {
      ...known,
      ...{ id: 'A2', title: { sv: 'Fotboll 8–10 år', en: 'Football 8–10 years', ar: 'كرة القدم 8–10 سنوات' } },
      scheduleNote: { sv: 'Inomhus från november', ar: 'في الداخل من نوفمبر' },
      doorNote: { sv: 'Gröna dörren på baksidan. Yara möter dig.' },
      stop: { name: 'Ekens torg', walkMin: 4, lines: '4' },
      price: { ...known.price, extras: { sv: 'Licens 100 kr från 12 år' } },
      ...{ trial: { freeTimes: 3, how: 'just-come' }, feeHelp: { leisureCard: 'yes' }, places: { status: 'open' } },
      gear: { needed: { sv: 'Inneskor' }, lent: 'yes', bring: { sv: 'Vatten' } },
      ...{ join: { how: 'message', url: 'https://example.org/fotboll' }, siblings: 'yes', childCorner: 'yes' },
      parents: { mayStay: 'yes', expected: { sv: 'Kiosk en gång per termin' } },
      ...{ clothing: { anyClothes: 'yes', headCover: 'yes', longSleeves: 'yes' }, changing: { private: 'yes' } },
      ...{ accessibility: ['step-free', 'hearing-loop'], benefits: ['language', 'leader-course'] },
      ...{ guide: { buddyAvailable: 'yes' }, languages: ['sv', 'ar', 'so'] },
    },
  ],
};

/** Somebody wants to begin, and nobody has told more. */
export const unknownActivity = {
  partners: [{ id: 'ny', name: 'Ny förening' }],
  activities: [{ id: 'N1', partnerId: 'ny', title: { sv: 'Ny grupp' } }],
};

export const fullUp = {
  partners: [partner],
  activities: [
    { ...known, id: 'A1', title: { sv: 'Fotboll 8–10 år' }, places: { status: 'full', checkedOn: '2026-11-12' } },
    {
      ...{ ...known, id: 'A3', title: { sv: 'Fotboll flickor 8–10 år' }, group: 'girls', schedule: 'sat 10:00-11:00' },
      places: { status: 'full', checkedOn: '2026-11-12' },
    },
  ],
};

/** Other activities would be found with two answers changed, and nobody is named to ask. */
export const alone = {
  partners: [partner],
  activities: [
    { ...known, id: 'A2', title: { sv: 'Fotboll 8–10 år' } },
    { ...known, id: 'A4', title: { sv: 'Simning 11–13 år' }, activity: 'swimming', ageMin: 11, ageMax: 13 },
  ],
};
