/** Where a person is in a referral and what they have said, as one plain value. */
import type { LatLng } from '../search/query.js';
import type { Level, Need, Travel, Weight } from './need.js';
import type { Warmth } from './warmth.js';

/** At most seven, in this order. What one plays already is asked on `hurdles`, for those who want to say. */
export const screens = ['who', 'wish', 'where-when', 'hurdles', 'options', 'hand-over', 'sent'] as const;
export type Screen = (typeof screens)[number];

/** From this age on one says yes oneself. */
export const ADULT = 18;

/** How somebody helps. */
export type Role = 'leader' | 'teacher' | 'deacon' | 'other';

/** Where from. A position of the device is in no link. */
export interface From extends LatLng {
  /** As it is shown. */
  name?: string;
  isDevice?: boolean;
}

/** What has been said on the first four screens. */
export interface Answers {
  /** Who sits at the screen. */
  by?: 'family' | 'helper';
  /** Of a helper. */
  role?: Role;
  /** Whole years. */
  age?: number;
  /** Codes, or `all`; never empty. */
  groups: readonly string[];
  /** Up to five codes; null is "don't know", absent is not answered. */
  activities?: readonly string[] | null;
  level?: Level;
  /** Null is skipped, absent is not answered. */
  place?: From | null;
  travel: Travel;
  /** None is any time. */
  slots: readonly string[];
  hurdles: Readonly<Record<string, Weight>>;
  access: readonly string[];
  languages: readonly string[];
  plays: NonNullable<Need['plays']>;
}

/** What a page or a link says before anybody has answered. */
export interface Preset {
  /** The session that has no room, and what it gives. */
  session?: { id: string; activity?: string; age?: number; place?: LatLng };
  /** Of a link. */
  answers?: Partial<Answers>;
  /** Code word of an earlier referral, which is asked about. */
  follow?: string;
}

/** Who says yes: child and guardian, or from 18 on the person alone. */
export type Yes = 'child' | 'guardian' | 'own';

/** What somebody said yes to: which text, when, in which language. */
export interface Consent {
  version: string;
  /** ISO 8601, UTC. */
  time: string;
  /** BCP 47. */
  lang: string;
}

/** Where an answer may go, if somebody wants one. */
export interface ReplyTo {
  by: 'guardian' | 'helper' | 'self';
  via: 'phone' | 'sms' | 'whatsapp' | 'email';
  value: string;
}

/**
 * How it was handed over. `card`: printed or shown. `own`: by the person's own app. `guide`: nothing fits, a person
 * is asked. The others are what came of posting it.
 */
export type Delivery = 'none' | 'card' | 'own' | 'guide' | 'sending' | 'sent' | 'not-sent' | 'unknown';

/** What can be said of how it went; `absent`: did not come, `else`: wants something else. */
export const followUps = ['came', 'absent', 'stays', 'else', 'stopped'] as const;
export type FollowUpSaid = (typeof followUps)[number];

/** `absent`: did not come. */
export type FollowUp = 'came' | 'absent' | 'joined' | 'stopped';

/** Why it does not go on. */
export interface Missing {
  field: 'age' | 'activities' | 'place' | 'options' | 'warmth' | 'yes' | 'contact' | 'note' | 'invoice';
  why: 'missing' | 'out-of-range' | 'too-many' | 'too-long' | 'not-supported' | 'unreadable' | 'personal-number';
  /** Whose yes. */
  who?: Yes;
}

export interface State {
  screen: Screen;
  answers: Answers;
  preset: Preset;
  /** Ids of one to three sessions, the dearest first. */
  options: readonly string[];
  /** What the first of them supports. */
  warmths: readonly Warmth[];
  warmth?: Warmth;
  yes: readonly Yes[];
  /** There when all have said yes. */
  consent?: Consent;
  contact?: ReplyTo;
  note: string;
  /** The fee is paid by who helps; to whom an invoice goes, an organisation, may be empty. */
  feeSolved?: { invoiceTo: string };
  delivery: Delivery;
  /** Idempotency key of what was posted: the same as long as it is the same referral. */
  key?: string;
  /** An earlier try with this key may have come. */
  isDoubtful: boolean;
  codeWord?: string;
  /** Ids of sessions that were not right. */
  tried: readonly string[];
  followUp?: FollowUp;
  /** Said after "next", until something is answered. */
  missing: readonly Missing[];
}

export const noAnswers: Answers = {
  groups: ['all'],
  travel: 'bike',
  slots: [],
  hurdles: {},
  access: [],
  languages: [],
  plays: [],
};

/** The beginning: the first question that page and link leave open, at the latest what one wishes for. */
export function start(preset: Preset = {}): State {
  const { session, answers: linked = {}, follow } = preset;
  const answers: Answers = {
    ...noAnswers,
    ...(session?.activity !== undefined && { activities: [session.activity] }),
    ...(session?.age !== undefined && { age: session.age }),
    ...(session?.place && { place: session.place }),
    ...linked,
  };
  const first = answers.age === undefined ? 'who' : 'wish';
  return {
    screen: follow ? 'sent' : first,
    answers,
    preset,
    options: [],
    warmths: [],
    yes: [],
    note: '',
    delivery: 'none',
    isDoubtful: false,
    ...(follow && { codeWord: follow }),
    tried: [],
    missing: [],
  };
}
