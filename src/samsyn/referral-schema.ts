/**
 * What a receiver gets. The schema is the one source: the type is inferred from it, and so are
 * dist/integ-referral.schema.json and dist/integ-referral.openapi.json. Nothing in it is a name or a number of anybody,
 * but where an answer may go, which its owner has chosen to give.
 */
import * as v from 'valibot';
import * as codes from '../model/codes.js';

/** Of this form of a referral. */
export const VERSION = 1;

/** First and last age of each band; what a place is told instead of an age. */
export const ageBands = ['0-2', '3-5', '6-8', '9-11', '12-14', '15-17', '18-24', '25-64', '65-'] as const;

const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/));
const shortText = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const about = <T extends v.GenericSchema>(schema: T, description: string) => v.pipe(schema, v.description(description));

/** Nothing else is ever in it. */
export const referralSchema = v.strictObject({
  version: about(v.literal(VERSION), 'Version of this form.'),
  codeWord: about(shortText(60), 'By which family and place know each other: "blå räv 42". It identifies nobody.'),
  ageBand: about(v.picklist(ageBands), 'First and last age, both included.'),
  activities: about(
    v.pipe(v.array(shortText(100)), v.maxLength(5)),
    `What is wished for; empty: anything. Codes as in the records: ${codes.activities.slice(0, 3).join(', ')} …`,
  ),
  slots: about(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^((mon|tue|wed|thu|fri)-(day|after-school|evening)|sat|sun)$/))),
      v.maxLength(17),
    ),
    'Times of the week that suit; empty: any.',
  ),
  languages: about(
    v.pipe(v.array(language), v.maxLength(20)),
    'BCP 47 codes of the languages to talk in; empty: not said.',
  ),
  options: about(
    v.pipe(v.array(shortText(200)), v.minLength(1), v.maxLength(3)),
    'Ids of the sessions that were chosen, the dearest first.',
  ),
  warmth: about(
    v.picklist([2, 3, 4, 5]),
    'How to be met: 2 by message, 3 by telephone, 4 at the door, 5 by somebody who goes along.',
  ),
  contact: v.optional(
    v.strictObject({
      by: about(v.picklist(['guardian', 'helper', 'self']), 'Whose it is.'),
      via: v.picklist(['phone', 'sms', 'whatsapp', 'email']),
      value: about(shortText(200), 'Number or address.'),
    }),
  ),
  note: v.optional(about(shortText(500), 'Free text. The page asks to leave out names and takes no personal number.')),
  consent: about(
    v.strictObject({
      version: about(shortText(40), 'Of the text that was shown.'),
      time: about(v.pipe(v.string(), v.isoTimestamp()), 'When it was given, UTC.'),
      lang: about(language, 'In which it was shown.'),
    }),
    'Of child and guardian; from 18 on of the person.',
  ),
});

export type Referral = v.InferOutput<typeof referralSchema>;
export type AgeBand = (typeof ageBands)[number];
