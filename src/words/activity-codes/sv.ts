import { namesOf } from '../../model/terms/rows.js';
import { activities } from '../../model/terms/sv.js';

/** Names of the codes of activities, by vocabulary. They come with the finder's words. The source, as the other sv.ts is. */
export const activityCodes = {
  /** Their names stand with the words that they are found by. */
  activity: namesOf(activities),
  /** Families of activities; those that stand alone have their own name. */
  family: {
    ball: 'Bollsport',
    racket: 'Racketsport',
    'ice-snow': 'Is och snö',
    water: 'Vatten',
    fight: 'Kampsport',
    athletics: 'Springa och cykla',
    'dance-gym': 'Dans och gymnastik',
    strength: 'Styrka och motion',
    aim: 'Sikta och kasta',
    'animals-motor-air': 'Djur och motor',
    'wheels-wall': 'Skateboard och klättring',
    mind: 'Schack och e-sport',
    multi: 'Flera idrotter och parasport',
  },
  /** What sort of activity it is. */
  form: {
    weekly: 'träningsgrupp',
    'try-out': 'prova på',
    'drop-in': 'drop-in',
    night: 'nattidrott',
    'sports-school': 'idrottsskola',
    'swim-school': 'simskola',
    'after-school': 'idrott på fritids',
    camp: 'lovaktivitet',
    sportcafe: 'sportcafé',
    'language-cafe': 'språkcafé',
    family: 'familjeidrott',
    homework: 'läxhjälp',
    course: 'ledarkurs',
    'match-visit': 'matchbesök',
    'swap-day': 'bytardag',
  },
  /** What one gets from it besides. */
  benefit: {
    language: 'språkträning',
    'work-experience': 'arbetslivserfarenhet',
    'leader-course': 'ledarkurs',
    'referee-course': 'domarkurs',
    reference: 'referens',
    mentor: 'mentor',
  },
  /** Whom it suits. */
  level: {
    new: 'nybörjare',
    some: 'lite vana',
    used: 'vana',
    any: 'alla nivåer',
    'advanced-only': 'bara avancerade',
  },
  /** How one begins. */
  joinHow: {
    'just-come': 'bara att komma',
    message: 'skicka ett meddelande',
    call: 'ring',
    form: 'formulär',
    'club-app': 'föreningens app',
    'ask-guide': 'fråga en guide',
  },
};

export type ActivityCodeNames = typeof activityCodes;
