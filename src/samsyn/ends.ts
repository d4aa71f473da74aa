/** How a referral ends, and who is there then: every end has somebody to talk to. */
import type { Delivery, FollowUp, State } from './state.js';

export interface End {
  /** What happened last; `asked`: a reminder has led here, and nothing is said yet. */
  how: Exclude<Delivery, 'none' | 'sending'> | FollowUp | 'asked';
  /** Whom to talk to: those at the place that was chosen first, or the person who guides. */
  contact: 'place' | 'guide';
}

/** With these nobody at a place waits. */
const toGuide: readonly End['how'][] = ['guide', 'absent', 'stopped', 'asked'];

/** Undefined while it goes on. */
export function endOf({ screen, delivery, followUp, options }: State): End | undefined {
  if (screen !== 'sent' || delivery === 'sending') return undefined;
  const how = followUp ?? (delivery === 'none' ? 'asked' : delivery);
  return { how, contact: options.length && !toGuide.includes(how) ? 'place' : 'guide' };
}
