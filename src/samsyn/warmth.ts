/** How a child is handed over, from a card to somebody who goes along. */
import type { Activity, Partner } from '../model/records.js';

/** 1 card or link · 2 ready message · 3 call together · 4 someone meets at the door · 5 someone goes along. */
export type Warmth = 1 | 2 | 3 | 4 | 5;

type Host = Pick<Activity, 'contacts' | 'covers' | 'doorNote' | 'guide'>;

/** What the records of a session and its partner support, coldest first; a card always. */
export function warmthsOf(activity: Host, partner?: Pick<Partner, 'contacts' | 'covers'>): Warmth[] {
  // A session without contacts has its partner's.
  const contacts = activity.contacts.length ? activity.contacts : (partner?.contacts ?? []);
  const covers = [...activity.covers, ...(partner?.covers ?? [])];
  const isMet = contacts.some(({ firstName, consentOn }) => firstName && consentOn);
  const supported: Record<Warmth, boolean> = {
    1: true,
    2: contacts.some(({ sms, whatsapp, email }) => sms ?? whatsapp ?? email),
    3: contacts.some(({ phone }) => phone),
    4: isMet || Object.keys(activity.doorNote ?? {}).length > 0 || covers.includes('alone'),
    // It promises a person, so that nothing less than a buddy will do.
    5: activity.guide.buddyAvailable === 'yes',
  };
  return ([1, 2, 3, 4, 5] as const).filter((warmth) => supported[warmth]);
}

/** The one that is offered unless somebody chooses: the warmest. */
export const warmestOf = (warmths: readonly Warmth[]): Warmth =>
  warmths.reduce((best, warmth) => (warmth > best ? warmth : best), 1);

/** In the order in which they are shown: to who would go alone, a person first. */
export const orderWarmths = (warmths: readonly Warmth[], isAlone: boolean): Warmth[] => {
  const coldestFirst = warmths.toSorted((a, b) => a - b);
  const withPerson = isAlone ? coldestFirst.filter((warmth) => warmth >= 4) : [];
  return [...withPerson, ...coldestFirst.filter((warmth) => !withPerson.includes(warmth))];
};
