/** What a ready message is made of, in each language. It comes with the first message. */
import type { MessageWords } from './message/sv.js';

/** One entry a UI language. */
export const messageLanguages: Record<string, () => Promise<MessageWords>> = {
  sv: async () => (await import('./message/sv.js')).words,
  da: async () => (await import('./message/da.js')).words,
  en: async () => (await import('./message/en.js')).words,
  ar: async () => (await import('./message/ar.js')).words,
};
