/**
 * A word by which a family and a place know each other: `blå räv 42`. It tells nothing about anybody. It is kept as
 * `blue-fox-42`, and each side reads it in its own language.
 */
import { primaryOf } from '../model/languages.js';

/** The same colours and animals, in the same order, in each language. */
interface Words {
  colours: readonly string[];
  animals: readonly string[];
  /** Whether the animal goes before its colour. */
  isAnimalFirst?: boolean;
}

const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Animals of one gender in each language, so that a colour fits all of them; none that is a name to call somebody. */
const words: Record<string, Words> = {
  en: {
    colours: listed('blue green red yellow violet orange turquoise golden'),
    animals: listed('fox hare dolphin gull deer falcon penguin panda sparrow parrot horse beaver tiger salmon puffin'),
  },
  sv: {
    colours: listed('blå grön röd gul lila orange turkos gyllene'),
    animals: listed('räv hare delfin mås hjort falk pingvin panda sparv papegoja häst bäver tiger lax lunnefågel'),
  },
  da: {
    colours: listed('blå grøn rød gul lilla orange turkis gylden'),
    animals: listed('ræv hare delfin måge hjort falk pingvin panda spurv papegøje hest bæver tiger laks lunde'),
  },
  ar: {
    colours: listed('أزرق أخضر أحمر أصفر بنفسجي برتقالي فيروزي ذهبي'),
    animals: listed('ثعلب أرنب دلفين نورس أيل صقر بطريق باندا عصفور ببغاء حصان قندس نمر سلمون بفن'),
    isAnimalFirst: true,
  },
};
const { en } = words as { en: Words };

/** Numbers that are a sign of hate, or that some find rude or unlucky. */
const leftOut = [13, 14, 18, 28, 66, 69, 88];
const numbers = Array.from({ length: 90 }, (_, i) => i + 10).filter((number) => !leftOut.includes(number));

/**
 * A new one, as `blue-fox-42`.
 * @param random a number from 0 up to 1, as `Math.random` gives
 */
export function drawCodeWord(random: () => number): string {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return `${pick(en.colours)}-${pick(en.animals)}-${pick(numbers)}`;
}

/** As it is said in a language; English where we have no words. What is no code word stays as it is. */
export function tellCodeWord(codeWord: string, lang: string): string {
  const [colour, animal, number] = partsOf(codeWord);
  const { colours, animals, isAnimalFirst } = wordsOf(lang);
  if (colour < 0 || animal < 0 || !number) return codeWord;
  const pair = [colours[colour], animals[animal]];
  return [...(isAnimalFirst ? pair.toReversed() : pair), number].join(' ');
}

/** What stands in a link, `blue-fox-42`; undefined when it is none. */
export function readCodeWord(text: string): string | undefined {
  const [colour, animal, number] = partsOf(text);
  return colour >= 0 && animal >= 0 && number ? text : undefined;
}

function partsOf(codeWord: string): [colour: number, animal: number, number: string | undefined] {
  const [colour = '', animal = '', number = '', ...more] = codeWord.split('-');
  const isKnown = !more.length && numbers.some((one) => `${one}` === number);
  return [en.colours.indexOf(colour), en.animals.indexOf(animal), isKnown ? number : undefined];
}

function wordsOf(lang: string): Words {
  const primary = primaryOf(lang);
  return Object.hasOwn(words, primary) ? (words[primary] ?? en) : en;
}
