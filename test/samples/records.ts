/** Records with everything that a record always has, for tests that care about one field. */
import type { Activity, Partner, Records } from '../../src/model/records.js';

export const partner = (fields: Partial<Partner> = {}): Partner => ({
  ...{ id: 'a', name: 'A', place: {}, contacts: [], languages: [] },
  ...{ offers: [], seeks: [], activities: [], covers: [] },
  ...fields,
});

export const activity = (fields: Partial<Activity> = {}): Activity => ({
  ...{ id: 'x', partnerId: 'a', title: { sv: 'X' }, place: {}, languages: [], schedule: [] },
  ...{ covers: [], accessibility: [], beginnersWelcome: 'unknown', childCorner: 'unknown' },
  ...fields,
});

export const records = (fields: Partial<Records>): Records => ({
  partners: [],
  activities: [],
  supports: [],
  ...fields,
});
