/** Advice by words, theme and kind of partner. */
import { allowsTypos, pairedWords, textTest, toSearched, writtenWords } from '../search/text.js';
import type { KindCode } from '../model/kinds.js';
import { items, type Item, type ItemId, type ItemText, type ThemeCode } from './items.js';

/** What is looked for; absent fields ask nothing, and the others join by _and_. */
export interface GuideQuery {
  /** Every word must begin a word of the item, perhaps with a typo. */
  text?: string;
  theme?: ThemeCode;
  kind?: KindCode;
}

/** The texts that are searched: those of the language that is shown. */
export interface SearchedTexts {
  items: Readonly<Record<ItemId, ItemText>>;
  themes: Readonly<Record<ThemeCode, { name: string }>>;
  kinds: Readonly<Record<KindCode, { name: string }>>;
}

interface Entry {
  item: Item;
  title: readonly [string];
  /** Title, action, example, and what the item belongs to. */
  all: readonly [string];
}

/** A search over one language: an item whose title alone hits comes first, else the order is the catalogue's. */
export function createGuideSearch(texts: SearchedTexts): (query: GuideQuery) => readonly Item[] {
  const entries = items.map((item) => toEntry(item, texts));
  const words = [...new Set(entries.flatMap(({ all }) => writtenWords(all[0])))];
  const paired = [...new Set(entries.flatMap(({ all }) => pairedWords(all[0])))];
  return ({ text = '', theme, kind }) => {
    const asked = entries.filter(({ item }) => (!theme || item.theme === theme) && (!kind || item.kind === kind));
    const isHit = textTest(text, allowsTypos(text) ? words : paired);
    if (!isHit) return asked.map(({ item }) => item);
    const found = asked.filter(({ all }) => isHit(all));
    const isFirst = ({ title }: Entry) => isHit(title);
    return [...found.filter(isFirst), ...found.filter((entry) => !isFirst(entry))].map(({ item }) => item);
  };
}

function toEntry(item: Item, { items: own, themes, kinds }: SearchedTexts): Entry {
  const { title, action, example } = own[item.id];
  const { name } = item.theme ? themes[item.theme] : kinds[item.kind];
  return { item, title: [toSearched([title])], all: [toSearched([title, action, example, name])] };
}
