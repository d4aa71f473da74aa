/** Where a text stops being JSON. Some engines tell the place, some a wrong one, some none: we look ourselves. */

const blanks = /[ \t\n\r]*/y;
const escape = String.raw`\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})`;
const plain = String.raw`[^"\\\u0000-\u001F]*`;
const string = `"${plain}(?:${escape}${plain})*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?`;
const token = new RegExp(`[{}[\\],:]|${string}|(${number}|true|false|null)`, 'y');

/** First characters of what may begin a value; `v` stands for a number or a word. */
const VALUE = '{["v';

/** Index of the first token that cannot stand where it stands; the length of the text when it ends too soon. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let expected = VALUE;
  for (let at = 0; ; at = token.lastIndex) {
    blanks.lastIndex = at;
    blanks.test(text);
    token.lastIndex = blanks.lastIndex;
    const [found, word] = token.exec(text) ?? [];
    const first = word === undefined ? found?.[0] : 'v';
    if (!first || !expected.includes(first)) return blanks.lastIndex;
    const isKey = first === '"' && !expected.includes('v');
    if (first === '{') expected = '"}';
    else if (first === '[') expected = `${VALUE}]`;
    else if (first === ':') expected = VALUE;
    else if (first === ',') expected = open.at(-1) === '}' ? '"' : VALUE;
    else {
      if (first === open.at(-1)) open.pop();
      expected = isKey ? ':' : `,${open.at(-1) ?? ''}`;
      if (!open.length) expected = '';
    }
    if (first === '{') open.push('}');
    if (first === '[') open.push(']');
  }
}
