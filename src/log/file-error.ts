/** Why nothing of a file is read. `people`: it looks like a list of persons, which is not read at all. */
export type LogFileCode = 'too-large' | 'too-many' | 'not-a-log' | 'newer' | 'people';

export class LogFileError extends Error {
  override readonly name = 'LogFileError';
  constructor(readonly code: LogFileCode) {
    super(code);
  }
}
