/** What the message of a referral is made of, in each language. It comes with the first of them. */
import type { MessageWords } from './message/sv.js';
import { messageLanguages } from './messages.js';
import type { SamsynMessageWords } from './samsyn-message/sv.js';

export type ReferralWords = MessageWords & SamsynMessageWords;

const own: Record<string, () => Promise<SamsynMessageWords>> = {
  sv: async () => (await import('./samsyn-message/sv.js')).words,
  da: async () => (await import('./samsyn-message/da.js')).words,
  en: async () => (await import('./samsyn-message/en.js')).words,
  ar: async () => (await import('./samsyn-message/ar.js')).words,
};

/** The words of a UI language, with those of every ready message; Swedish where we have none. */
export async function referralWordsIn(lang: string): Promise<ReferralWords> {
  const code = Object.hasOwn(own, lang) ? lang : 'sv';
  const [message, referral] = await Promise.all([messageLanguages[code]?.(), own[code]?.()]);
  return { ...(message as MessageWords), ...(referral as SamsynMessageWords) };
}
