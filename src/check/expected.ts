/** What a field takes, for an author whose word we do not know. */
import * as codes from '../model/codes.js';
import { kinds } from '../model/kinds.js';
import type { RecordType } from '../model/records.js';

/** Fields by their last key, whatever they stand in; lists as well. */
const vocabularies: Record<string, readonly string[]> = {
  kind: Object.keys(kinds),
  'support.kind': codes.supportKinds,
  'any.kind': [...Object.keys(kinds), ...codes.supportKinds],
  subkind: codes.subkinds,
  country: ['SE', 'DK'],
  offers: codes.offers,
  seeks: codes.offers,
  activity: codes.activities,
  activities: codes.activities,
  covers: codes.hurdles,
  accessibility: codes.accessibility,
  form: codes.forms,
  group: codes.groups,
  leaderGender: codes.genders,
  level: codes.levels,
  per: codes.periods,
  status: codes.statuses,
  'places.status': codes.placeStatuses,
  benefits: codes.benefits,
  by: codes.applicants,
  paidTo: codes.payees,
  'trial.how': codes.trials,
  'join.how': codes.joins,
};

/** So many guesses are read in a sentence; and so many codes when nothing is like the word. */
const FEW = 3;
const SHORT = 8;

/** What two words share: pairs of letters, 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = (word: string) => new Set(Array.from({ length: word.length }, (_, i) => word.slice(i, i + 2)));
  const [a, b] = [pairs(one), pairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function codesOf(field: string, type?: RecordType): readonly string[] {
  const keys = field.split('.');
  const names = [`${type ?? 'any'}.${field}`, keys.slice(-2).join('.'), keys.at(-1) ?? ''];
  const listed = names.find((name) => Object.hasOwn(vocabularies, name));
  return listed ? (vocabularies[listed] ?? []) : [];
}

/** The codes that a word is most like; none where it is like no code, or the field takes no codes. */
export function likelyCodes(field: string, seen: string, type?: RecordType): string[] {
  const word = seen.toLowerCase().slice(0, 60);
  const scored = codesOf(field, type).map((code) => ({ code, score: likeness(word, code) }));
  const like = scored.filter(({ score }) => score >= 0.35).toSorted((a, b) => b.score - a.score);
  return like.map(({ code }) => code).slice(0, FEW);
}

/** All codes of a field that takes few. */
export function fewCodes(field: string, type?: RecordType): readonly string[] {
  const all = codesOf(field, type);
  return all.length > SHORT ? [] : all;
}
