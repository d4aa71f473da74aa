/** Records that no reader has seen may lack what records always have. Here they get it, so that no rule has to ask. */
import type { Records } from '../model/records.js';
import { isObject } from './asked.js';

type Blank = Readonly<Record<string, unknown>>;

const common: Blank = { languages: [], covers: [] };
const here: Blank = { ...common, place: {}, contacts: [], accessibility: [] };
const blanks = {
  partners: { ...here, name: '', offers: [], seeks: [], activities: [] },
  activities: {
    ...here,
    ...{ partnerId: '', title: {}, schedule: [], exceptions: [], benefits: [] },
    ...{ feeHelp: {}, gear: {}, parents: {}, clothing: {}, changing: {}, guide: {} },
  },
  supports: { ...common, partnerId: '' },
} satisfies Record<keyof Records, Blank>;

/** Records as their types have them; what has no id is left out. */
export function soundRecords(records: Partial<Records> | null | undefined): Records {
  const all = <K extends keyof Records>(key: K): Records[K] => {
    const list: unknown = records?.[key];
    return (Array.isArray(list) ? list : []).filter(isNamed).map((one) => filled(one, blanks[key])) as Records[K];
  };
  return { partners: all('partners'), activities: all('activities'), supports: all('supports') };
}

const isNamed = (record: unknown): record is { id: string } =>
  isObject(record) && 'id' in record && typeof record.id === 'string';

function filled(record: object, blank: Blank): object {
  const has = record as Record<string, unknown>;
  const lacking = Object.keys(blank).filter((key) => !isLike(has[key], blank[key]));
  const whole = lacking.length ? { ...record, ...Object.fromEntries(lacking.map((key) => [key, blank[key]])) } : record;
  const { contacts, schedule } = whole as { contacts?: unknown[]; schedule?: unknown[] };
  const isWhole = (contacts ?? []).every(isContact) && (schedule ?? []).every(isTime);
  if (isWhole) return whole;
  return {
    ...whole,
    ...(contacts && { contacts: contacts.filter(isObject).map((one) => filled(one, { languages: [] })) }),
    ...(schedule && { schedule: schedule.filter(isTime) }),
  };
}

const isLike = (value: unknown, blank: unknown): boolean =>
  Array.isArray(blank) ? Array.isArray(value) : value !== null && typeof value === typeof blank;

const isContact = (contact: unknown): boolean =>
  isObject(contact) && 'languages' in contact && Array.isArray(contact.languages);

const isTime = (time: unknown): boolean =>
  isObject(time) && 'weekday' in time && 'start' in time && typeof time.start === 'string';
