/** Records with everything that a record always has, for tests that care about one field. */
import type { Activity, Partner, Records, Support } from '../../src/model/records.js';

export const partner = (fields: Partial<Partner> = {}): Partner => ({
  ...{ id: 'a', name: 'A', place: {}, contacts: [], languages: [], accessibility: [] },
  ...{ offers: [], seeks: [], activities: [], covers: [] },
  ...{ leisureCard: { accepted: 'unknown' }, safe: { checksRegister: 'unknown' } },
  ...fields,
});

export const activity = (fields: Partial<Activity> = {}): Activity => ({
  ...{ id: 'x', partnerId: 'a', title: { sv: 'X' }, place: {}, contacts: [], languages: [], covers: [] },
  ...{ schedule: [], exceptions: [], food: [], accessibility: [], benefits: [] },
  ...{ beginnersWelcome: 'unknown', indoor: 'unknown', mustSwim: 'unknown' },
  ...{ siblings: 'unknown', childCorner: 'unknown', homeworkHelp: 'unknown' },
  feeHelp: { reduced: 'unknown', instalments: 'unknown', leisureCard: 'unknown' },
  ...{ gear: { lent: 'unknown' }, join: { needsPersonalNumber: 'unknown' }, parents: { mayStay: 'unknown' } },
  clothing: { anyClothes: 'unknown', headCover: 'unknown', longSleeves: 'unknown' },
  ...{ changing: { needed: 'unknown', private: 'unknown' }, guide: { buddyAvailable: 'unknown' } },
  ...fields,
});

export const support = (fields: Partial<Support> = {}): Support => ({
  ...{ id: 's', partnerId: 'a', name: 'S', languages: [], covers: [], openToAll: 'unknown', confidential: 'unknown' },
  ...fields,
});

export const records = (fields: Partial<Records>): Records => ({
  partners: [],
  activities: [],
  supports: [],
  ...fields,
});
