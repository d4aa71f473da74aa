/** What is known of a language's words. */
export interface TermsState {
  /** `checked`: most names agree with those of the sources; `draft`: those have few of them. */
  is: 'checked' | 'draft';
  against: string;
  /** Whether somebody who grew up with the language has read it. */
  isReadByNative: boolean;
}

/** Code → its words, the name first. */
export type TermRows = Readonly<Record<string, readonly string[]>>;

/** Reads rows of `code: Name, everyday word, …`. */
export const readRows = (rows: string): TermRows =>
  Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', words = ''] = row.split(':');
        return [code.trim(), words.split(',').map((word) => word.trim())];
      }),
  );

/** Code → its name, as a heading has it. */
export const namesOf = (rows: TermRows): Record<string, string> =>
  Object.fromEntries(Object.entries(rows).map(([code, [name = code]]) => [code, name]));
