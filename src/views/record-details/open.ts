import type { Activity } from '../../model/records.js';

/** What a record is shown with: what is around it, and what a reader can do there. */
export interface Surroundings {
  glyph: string | undefined;
  /** What there is to go back to: `24 platser`. */
  back: string;
  /** Level of the name's heading. */
  level: number;
  /** From where the answer is asked. */
  km: number | undefined;
  sessions: readonly Activity[];
  now: Date;
  /** Page with the way there. */
  directions: string | undefined;
  /** Whether records may link to http pages. */
  allowHttp: boolean;
  /** Mail to whoever can put the record right. */
  wrong: string | undefined;
  /** What there is to tell of the link: that it is copied, or the link itself where it cannot be. */
  shared: { link: string; isCopied: boolean } | undefined;
  /** How a link to the record is handed on; without it no link can lead back here. */
  share: { by: 'device' | 'copy'; act: () => void } | undefined;
  print: () => void;
  close: () => void;
  /** Puts a text on the clipboard, and says so. */
  copy: (text: string) => void;
}
