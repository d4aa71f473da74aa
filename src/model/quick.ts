/**
 * Schemas as plain functions. What valibot tells of each fault costs most of its time, and nearly all values have
 * none: these read a value without fault to the same, and of any other only tell that it has one.
 */
import * as v from 'valibot';

/** The value has a fault; valibot can say which. */
const FAULT = Symbol('fault');

type Quick = (value: unknown) => unknown;
type Step = v.GenericSchema | v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>;

/** @returns what `safeParse` puts out where it finds no issues; undefined where it finds some */
export function quick(schema: v.GenericSchema): Quick {
  const read = toQuick(schema);
  return (value) => {
    const found = read(value);
    return found === FAULT ? undefined : found;
  };
}

function toQuick(step: Step): Quick {
  if ('pipe' in step) return inTurn((step.pipe as Step[]).map(toQuick));
  const make = makers[step.type];
  return make ? make(step) : byValibot(step);
}

const inTurn = (steps: readonly Quick[]): Quick => {
  return (value) => {
    let read = value;
    for (const step of steps) {
      read = step(read);
      if (read === FAULT) return FAULT;
    }
    return read;
  };
};

const passing =
  (test: (value: unknown) => unknown): Quick =>
  (value) =>
    test(value) ? value : FAULT;

/** The kinds of steps that nearly all values go through. */
const makers: Record<string, (step: Step) => Quick> = {
  unknown: () => (value) => value,
  string: () => passing((value) => typeof value === 'string'),
  number: () => passing((value) => typeof value === 'number' && !Number.isNaN(value)),
  transform: (step) => (step as v.TransformAction<unknown, unknown>).operation,
  check: (step) => passing((step as v.CheckAction<unknown, undefined>).requirement),
  max_length: (step) => {
    const { requirement } = step as v.MaxLengthAction<string, number, undefined>;
    return passing((value) => (value as string).length <= requirement);
  },
  picklist: (step) => {
    const { options } = step as { options: readonly unknown[] } & Step;
    return passing((value) => options.includes(value));
  },
  optional: (step) => {
    const { wrapped, default: usual } = step as v.OptionalSchema<v.GenericSchema, unknown>;
    const read = toQuick(wrapped);
    return (value) => {
      const said = value === undefined ? usual : value;
      return said === undefined ? undefined : read(said);
    };
  },
  array: (step) => {
    const read = toQuick((step as v.ArraySchema<v.GenericSchema, undefined>).item);
    return (value) => {
      if (!Array.isArray(value)) return FAULT;
      const items: unknown[] = [];
      for (const item of value) if (items[items.push(read(item)) - 1] === FAULT) return FAULT;
      return items;
    };
  },
  loose_object: (step) => readerOf((step as v.LooseObjectSchema<v.ObjectEntries, undefined>).entries),
};

function readerOf(entries: v.ObjectEntries): Quick {
  const fields = Object.entries(entries).map(([key, field]) => ({
    ...{ key, read: toQuick(field) },
    isOptional: field.type === 'optional',
    hasUsual: field.type === 'optional' && 'default' in field && field.default !== undefined,
  }));
  return (input) => {
    if (typeof input !== 'object' || input === null) return FAULT;
    const found: Record<string, unknown> = {};
    for (const { key, read, isOptional, hasUsual } of fields) {
      if (key in input || hasUsual) {
        const value = read((input as Record<string, unknown>)[key]);
        if (value === FAULT) return FAULT;
        found[key] = value;
      } else if (!isOptional) return FAULT;
    }
    for (const key in input) if (isExtra(input, key, entries)) found[key] = (input as Record<string, unknown>)[key];
    return found;
  };
}

const unsafe = new Set(['__proto__', 'prototype', 'constructor']);
const isExtra = (input: object, key: string, entries: object): boolean =>
  !Object.hasOwn(entries, key) && Object.hasOwn(input, key) && !unsafe.has(key);

/** An action alone is no schema, and needs one before it. */
function byValibot(step: Step): Quick {
  const schema = step.kind === 'schema' ? (step as v.GenericSchema) : v.pipe(v.unknown(), step as v.GenericPipeAction);
  return (value) => {
    const { success, output } = v.safeParse(schema, value);
    return success ? output : FAULT;
  };
}
