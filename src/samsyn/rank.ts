/** From a need to what fits, by the same rules for every club. Read this first: filter → score → order → ways on. */
import type { Records } from '../model/records.js';
import { toAsked } from './asked.js';
import { toCandidates, type Candidate } from './candidates.js';
import { passes } from './filters.js';
import { climb, guideIn, type Try } from './ladder.js';
import type { Need, Ranking } from './need.js';
import { createNotes } from './notes.js';
import { createOrder, mixClubs } from './order.js';
import { toOption } from './score.js';
import { soundRecords } from './sound.js';
import { findSupports } from './supports.js';
import { limits } from './weights.js';
import { elsewhereTest } from './within.js';

export interface RankOptions {
  /** The day of the question: `2026-11-23`. */
  date: string;
}

/** Sessions for a need, with the reasons of each. The same records, need and date give the same, whenever it is asked. */
export function rankSamsyn(records: Partial<Records>, need: Need, options: RankOptions): Ranking {
  const date = typeof options?.date === 'string' ? options.date.slice(0, 10) : '';
  const sound = soundRecords(records);
  const asked = toAsked(need ?? {}, date);
  const candidates = toCandidates(sound, asked.year);
  const supports = findSupports(sound, asked);
  const beside = { isElsewhere: elsewhereTest(asked.area), isSupported: supports.isSupported };
  const notesOf = createNotes(sound.partners, asked);
  const inOrder = createOrder(need ?? {}, date);

  const found = candidates.filter((one) => passes(one, asked, beside));
  const apart = found.filter((one) => isFull(one) || one.id === asked.from);
  const open = inOrder(
    found.filter((one) => !apart.includes(one)).map((one) => toOption(one, asked, notesOf(one), false)),
  );
  const clubs = new Map(found.map(({ id, club }) => [id, club]));
  const fits = mixClubs(
    open.filter(({ parts }) => parts.interest > 0),
    (id) => clubs.get(id) ?? id,
    asked.slots.length > 0,
  );
  const other = open.filter(({ parts }) => parts.interest === 0);
  const full = inOrder(apart.map((one) => toOption(one, asked, notesOf(one), true)));

  const optionsWith: Try = (change, leeway, isMeant = () => true) => {
    const changed = toAsked({ ...need, ...change }, date);
    const wider = candidates.filter(
      (one) => !isFull(one) && one.id !== asked.from && isMeant(one) && passes(one, changed, beside, leeway),
    );
    return inOrder(wider.map((one) => toOption(one, changed, notesOf(one), false)));
  };
  const shown = [...fits, ...other, ...full].map(({ id }) => id);
  const ladder = fits.length < limits.first ? climb(asked, shown, optionsWith, guideIn(sound.partners, asked)) : [];
  return { fits, other, full, ladder, supports: supports.list };
}

const isFull = ({ activity }: Candidate): boolean => activity.places?.status === 'full';
