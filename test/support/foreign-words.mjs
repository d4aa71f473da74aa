// Finds words of one language on a page of another: what a page says, held beside two lexicons with the same keys.
import { existsSync, readdirSync } from 'node:fs';
import { sayFact } from '../../dist/modules/guide/facts.js';

const root = 'dist/modules/words';

/** Every module of words that a language has, but for the messages that a page writes in two languages at once. */
export async function allWords(lang) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = ['', ...folders.map(({ name }) => `${name}/`)]
    .map((folder) => `${root}/${folder}${lang}.js`)
    .filter((file) => existsSync(file));
  const modules = await Promise.all(files.map((file) => import(`../../${file}`)));
  return Object.fromEntries(
    modules.map((module, i) => [files[i].slice(root.length + 1, -`/${lang}.js`.length), sayFacts(module)]),
  );
}

/** The guide's facts are sentences round figures of their own. */
function sayFacts({ words, ...rest }) {
  const facts = words?.facts;
  if (!facts) return { words, ...rest };
  const said = Object.fromEntries(Object.keys(facts).map((id) => [id, sayFact(id, facts)]));
  return { words: { ...words, facts: said }, ...rest };
}

/** Soft hyphens, marks of direction and runs of blanks do not count, nor does the case. */
const plain = (text) =>
  text
    .replace(/[\u00AD\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Key path → text or function. */
function flatten(value, path = '', found = new Map()) {
  if (typeof value === 'string' || typeof value === 'function') found.set(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flatten(inner, `${path}.${key}`, found);
  return found;
}

/** Stands for whatever a function is given. */
const gap = '\uE000';
const given = [gap, 1, 2, 5];

/** What a function of a lexicon says, with a gap for each thing that it is given: `gap platser`. */
function sayings(say) {
  let lists = [[]];
  for (let i = 0; i < Math.max(1, say.length); i++) lists = lists.flatMap((list) => given.map((one) => [...list, one]));
  const said = lists.flatMap((list) => {
    try {
      const text = say(...list);
      return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text.replace(/\d+/g, gap)] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(said.map(plain))];
}

/** Letters that are not given; fewer mean nothing by themselves. */
const least = 6;
const means = (saying) => saying.replace(/[^\p{L}]/gu, '').length >= least;
const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (saying) => new RegExp(`^${saying.split(gap).map(quoted).join('.+')}$`, 'u');

/**
 * Compares texts with the words of a language which those of the page's own differ from, at the same key. A text that
 * the page's own language says at some other key is not foreign.
 * @returns {{count: number, find: (texts: string[]) => string[]}} how many words are looked for; the texts that have one
 */
export function foreignWords(foreign, own) {
  const ownWords = flatten(own);
  const ownTexts = new Set();
  const ownPatterns = [];
  for (const word of ownWords.values())
    if (typeof word === 'string') ownTexts.add(plain(word));
    else ownPatterns.push(...sayings(word).filter(means).map(pattern));
  const texts = new Map();
  const patterns = [];
  for (const [key, word] of flatten(foreign)) {
    const other = ownWords.get(key);
    if (typeof word === 'string') {
      if (plain(word) && plain(word) !== plain(other ?? '') && !ownTexts.has(plain(word))) texts.set(plain(word), key);
      continue;
    }
    const said = new Set(typeof other === 'function' ? sayings(other) : []);
    for (const saying of sayings(word).filter(means)) if (!said.has(saying)) patterns.push([pattern(saying), key]);
  }
  // What is long enough means something also in the middle of a text.
  const long = [...texts]
    .filter(([text]) => text.length >= 12)
    .map(([text, key]) => [new RegExp(`(?<!\\p{L})${quoted(text)}(?!\\p{L})`, 'u'), key]);
  const isOwn = (text) => ownTexts.has(text) || ownPatterns.some((one) => one.test(text));
  const keyOf = (text) =>
    texts.get(text) ??
    long.find(([part]) => part.test(text))?.[1] ??
    (isOwn(text) ? undefined : patterns.find(([one]) => one.test(text))?.[1]);
  return {
    count: texts.size + patterns.length,
    find: (all) =>
      all.flatMap((text) => {
        // What is listed on one line was put together of words.
        const parts = [plain(text), ...text.split(/ · |: |, |\n/).map(plain)].filter(Boolean);
        const key = parts.map(keyOf).find(Boolean);
        return key ? [`${text} (${key})`] : [];
      }),
  };
}

/** In the page: all that its Integ elements say, also where it is not in sight, and not what stands in other languages. */
export const allTexts = () => {
  const told = new Set();
  const listen = (node) => {
    if (node.nodeType === Node.TEXT_NODE) told.add(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE && !(node instanceof ShadowRoot)) return;
    if (node instanceof Element) {
      if (node.matches('style, script, [lang="ar"], [lang="en"]')) return;
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'])
        told.add(node.getAttribute(name) ?? '');
      if (node.children.length === 0) told.add(node.textContent);
    }
    for (const child of node.childNodes) listen(child);
    if (node.shadowRoot) listen(node.shadowRoot);
  };
  for (const element of document.querySelectorAll('integ-map, integ-finder, integ-samsyn, integ-guide'))
    listen(element.shadowRoot);
  return [...told].map((text) => text.trim()).filter(Boolean);
};
