import { pairedWords, textTest, toSearched, writtenWords } from '../../src/search/text.js';

/** Which of some records, each a list of texts, a question hits; undefined when it asks nothing. */
export function searching(records: readonly (readonly string[])[]): (asked: string) => boolean[] | undefined {
  const searched = records.map(toSearched);
  const words = [...new Set(searched.flatMap((text) => [...pairedWords(text), ...writtenWords(text)]))];
  return (asked) => {
    const test = textTest(asked, words);
    return test && searched.map((text) => test([text]));
  };
}
