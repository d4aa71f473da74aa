/** A club's plan: items that it has chosen. A value; each act makes the next one, and nothing is stored. */
import { isKind, type KindCode } from '../model/kinds.js';
import { isDay } from '../model/day.js';
import { isItemId, type ItemId } from './items.js';

export interface Planned {
  item: ItemId;
  isDone: boolean;
  /** ISO, the day that it is to be done. */
  on?: string;
}

/** In the order in which they were chosen, each item once. */
export type Plan = readonly Planned[];

export const noPlan: Plan = [];

export const isPlanned = (plan: Plan, item: ItemId): boolean => plan.some((one) => one.item === item);

/** An item that is in the plan stays as it is. */
export const addItem = (plan: Plan, item: ItemId): Plan =>
  isPlanned(plan, item) ? plan : [...plan, { item, isDone: false }];

export const removeItem = (plan: Plan, item: ItemId): Plan => plan.filter((one) => one.item !== item);

export const tickItem = (plan: Plan, item: ItemId, isDone: boolean): Plan =>
  changed(plan, item, (one) => ({ ...one, isDone }));

/** @param on ISO; undefined takes the day away; what is no day changes nothing */
export const dateItem = (plan: Plan, item: ItemId, on: string | undefined): Plan =>
  on === undefined || isDay(on)
    ? changed(plan, item, ({ isDone }) => ({ item, isDone, ...(on !== undefined && { on }) }))
    : plan;

const changed = (plan: Plan, item: ItemId, change: (one: Planned) => Planned): Plan =>
  plan.map((one) => (one.item === item ? change(one) : one));

/** What a link to the guide holds. */
export interface GuideState {
  /** The item that is open. */
  item?: ItemId;
  /** The kind of partner that is open, when no item is. */
  kind?: KindCode;
  plan?: Plan;
}

/** `item=ask-in-person&plan=small-tasks.2026-12-01,celebrate.done`: what stands after `#integ-guide?`. */
export function toGuideFragment({ item, kind, plan = noPlan }: GuideState): string {
  const fields = [
    ...(item ? [['item', item]] : []),
    ...(kind ? [['kind', kind]] : []),
    ...(plan.length ? [['plan', plan.map(textOf).join(',')]] : []),
  ];
  // A comma needs no escape in a fragment, and reads better without.
  return `${new URLSearchParams(fields)}`.replaceAll('%2C', ',');
}

const textOf = ({ item, isDone, on }: Planned): string =>
  [item, ...(on ? [on] : []), ...(isDone ? ['done'] : [])].join('.');

/** What a fragment holds; parts that nobody can read are left out, and named in `dropped`. */
export function readGuideFragment(fragment: string): GuideState & { dropped: string[] } {
  const state: GuideState = {};
  const dropped: string[] = [];
  for (const [field, value] of new URLSearchParams(fragment)) {
    if (field === 'item' && isItemId(value)) state.item = value;
    else if (field === 'kind' && isKind(value)) state.kind = value;
    else if (field === 'plan') state.plan = readPlan(value, state.plan ?? noPlan, dropped);
    else dropped.push(`${field}=${value}`);
  }
  return { ...state, dropped };
}

function readPlan(text: string, before: Plan, dropped: string[]): Plan {
  const plan = [...before];
  for (const part of text.split(',')) {
    const planned = readPlanned(part);
    if (planned && !isPlanned(plan, planned.item)) plan.push(planned);
    else if (part) dropped.push(`plan=${part}`);
  }
  return plan;
}

/** `id`, `id.date`, `id.done`, `id.date.done`. */
function readPlanned(text: string): Planned | undefined {
  const [item = '', ...marks] = text.split('.');
  const isDone = marks.at(-1) === 'done';
  const [on, ...more] = isDone ? marks.slice(0, -1) : marks;
  if (!isItemId(item) || more.length || (on !== undefined && !isDay(on))) return undefined;
  return { item, isDone, ...(on !== undefined && { on }) };
}
