/** Ways on when few fit: each changes one thing that was asked, and the last is somebody to ask. */
import type { Contact, Partner } from '../model/records.js';
import { attempt, kilometres } from '../search/geo.js';
import { openForms } from '../search/ways-on.js';
import type { Asked } from './asked.js';
import type { Candidate } from './candidates.js';
import type { Leeway } from './filters.js';
import type { LadderStep, Option, Travel } from './need.js';
import { liesIn, municipalityIn } from './within.js';
import { limits } from './weights.js';

/** How a step is tried: what passes then, in order, full ones not among them. */
export type Try = (
  change: { travel?: Travel },
  leeway?: Leeway,
  isMeant?: (candidate: Candidate) => boolean,
) => readonly Option[];

/** @param shown ids of what is seen already */
export function climb(
  asked: Asked,
  shown: Iterable<string>,
  optionsWith: Try,
  contact: Contact | undefined,
): LadderStep[] {
  const seen = new Set(shown);
  const steps: LadderStep[] = [];
  /** Whether the step adds something; it is left out when it does not. */
  const add = (step: LadderStep['step'], change: LadderStep['change'], options: readonly Option[]): boolean => {
    const fresh = options.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    if (fresh.length) steps.push({ step, change, options: fresh });
    return fresh.length > 0;
  };
  fartherThan(asked).some((travel) => add('travel', { travel }, optionsWith({ travel })));
  const { years } = limits;
  add('age', { years }, optionsWith({}, { years }));
  add('ask-club', {}, optionsWith({}, { unknownMust: true }));
  add(
    'open',
    {},
    optionsWith({}, { anyGroup: true }, ({ activity }) => openForms.includes(activity.form)),
  );
  return [...steps, { step: 'guide', change: {}, options: [], ...(contact && { contact }) }];
}

/** Longer ways of travel, the next one first. Without a place no way is too long. */
function fartherThan({ reach }: Asked): Travel[] {
  const ways = Object.keys(limits.km) as Travel[];
  return reach ? ways.filter((way) => limits.km[way] > reach.km) : [];
}

/**
 * The first contact that can be reached of the municipality that is asked, else of the nearest one. Of those without
 * a place the first by id.
 */
export function guideIn(partners: readonly Partner[], { area, reach }: Asked): Contact | undefined {
  const asked = municipalityIn(area);
  const isAsked = ({ place: { municipality } }: Partner) =>
    Boolean(asked && municipality && attempt(() => liesIn(municipality, asked)));
  const kmTo = ({ place: { lat, lng } }: Partner): number => {
    if (!reach || lat === undefined || lng === undefined) return Infinity;
    return attempt(() => kilometres(reach.from, { lat, lng })) ?? Infinity;
  };
  return partners
    .filter(({ kind, status, contacts }) => kind === 'municipality' && isOpen(status) && contacts.some(isReached))
    .map((town) => ({ town, km: kmTo(town), rank: isAsked(town) ? 0 : 1 }))
    .toSorted(
      (a, b) => a.rank - b.rank || (a.km < b.km ? -1 : Number(a.km > b.km)) || (a.town.id < b.town.id ? -1 : 1),
    )[0]
    ?.town.contacts.find(isReached);
}

const isOpen = (status: string | null | undefined): boolean => (status ?? 'active') === 'active';

const isReached = ({ phone, sms, whatsapp, email }: Contact): boolean => Boolean(phone || sms || whatsapp || email);
