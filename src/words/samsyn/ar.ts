import { plural } from '../plural.js';
import type { SamsynWords } from './sv.js';

const n = plural('ar');

/** Names and measures of any script keep their own direction. */
const apart = (what: string) => `\u2068${what}\u2069`;

export const words: SamsynWords = {
  // Every step
  openDoor: 'ابحثوا عن باب مفتوح',
  groupIsFull: (what, club) => `لا أماكن في ${apart(what)} لدى ${apart(club)}.`,
  weLookOn: 'نبحث عن باب مفتوح. كل النوادي متساوية.',
  stepOf: (number, of) => `الخطوة ${number} من ${of}`,
  stepName: {
    who: 'من',
    wish: 'الرغبة',
    'where-when': 'أين ومتى',
    hurdles: 'الصعوبات',
    options: 'الاقتراحات',
    'hand-over': 'البداية',
    sent: 'تمّ',
  },
  nothingKept: 'لا يُحفظ شيء',
  nextStep: 'التالي',
  toCorrect: (count) =>
    n(count, {
      ...{ zero: 'لا إجابات للتصحيح', one: 'إجابة واحدة للتصحيح', two: 'إجابتان للتصحيح' },
      ...{ few: '# إجابات للتصحيح', other: '# إجابة للتصحيح' },
    }),
  answersCleared: 'مُسحت كل الإجابات.',
  clearedWhenIdle: (minutes) =>
    n(minutes, {
      ...{ one: 'مُسحت الإجابات بعد دقيقة واحدة.', two: 'مُسحت الإجابات بعد دقيقتين.' },
      ...{ few: 'مُسحت الإجابات بعد # دقائق.', other: 'مُسحت الإجابات بعد # دقيقة.' },
    }),

  // Who
  forWhom: 'لمن تبحثون؟',
  forWhomBy: { self: 'لي أو لطفلي', helper: 'أساعد شخصًا' },
  howYouHelp: 'كيف تساعدون؟',
  helperRole: {
    leader: 'أنا مشرف في نادٍ',
    teacher: 'أعمل في المدرسة',
    deacon: 'أعمل في خدمة الكنيسة',
    other: 'بطريقة أخرى',
  },
  howOldOne: 'كم عمر من يريد التجربة؟',
  yearsHint: 'اكتبوا سنوات كاملة.',
  orBirthYear: 'أو سنة الميلاد',
  whichGroups: 'أي مجموعات تناسب؟',
  whichGroupsHow: 'اختاروا واحدة أو أكثر.',
  allGroups: 'كل المجموعات',
  stepFault: {
    age: { missing: 'اكتبوا العمر.', 'out-of-range': 'اكتبوا عمرًا من 0 إلى 120.' },
    birthYear: { 'out-of-range': 'اكتبوا أربعة أرقام، مثل 2017.' },
    activities: { missing: 'اختاروا نشاطًا، أو «لا نعرف».', 'too-many': 'اختاروا خمسة أنشطة كحد أقصى.' },
    place: { missing: 'اختاروا مكانًا، أو تخطّوا.' },
    options: { missing: 'اختاروا اقتراحًا واحدًا على الأقل.', 'too-many': 'اختاروا ثلاثة اقتراحات كحد أقصى.' },
  },

  // Wish
  whatLiked: { child: 'ماذا يحب الطفل؟', adult: 'ما الذي يعجبكم؟' },
  upToFive: 'اختاروا حتى خمسة.',
  surpriseUs: 'لا نعرف. فاجئونا.',
  triedBefore: 'هل جُرّب من قبل؟',
  tried: { new: 'لم يُجرّب قط', some: 'جُرّب قليلًا', used: 'معتاد عليه' },

  // Where and when
  whereAndWhen: 'أين ومتى يناسب؟',
  placeOfGroup: 'نحسب من مكان المجموعة. غيّروه هنا إن أردتم.',
  placeOfLink: 'نحسب من المكان الذي في الرابط. غيّروه هنا إن أردتم.',
  anyTimeFits: 'كل الأوقات مناسبة',
  straightAfterSchool: 'بعد المدرسة مباشرة',
  startsSoon: 'يبدأ خلال ساعة بعد المدرسة.',
  inWalkingReach: 'يمكن الوصول إليه مشيًا.',

  // Hurdles
  isSomethingHard: 'هل هناك شيء صعب الآن؟',
  weShowHelp: 'نعرض المساعدة المتوفرة.',
  nothingIsHard: 'لا شيء. تخطّوا',
  hurdleSaid: {
    cost: 'التكلفة',
    gear: 'الأحذية والمعدات',
    transport: 'الوصول إلى المكان',
    language: 'اللغة',
    alone: 'الذهاب وحيدًا',
    unfamiliar: 'لا نعرف كيف تعمل النوادي',
    'work-hours': 'أوقات عملنا',
    siblings: 'رعاية الإخوة',
    clothing: 'الملابس وتبديلها والاستحمام',
    'women-only': 'للفتيات أو النساء فقط',
    access: 'شيء يجب أن يناسب الجسد أو الحواس',
    swim: 'لا يعرف السباحة',
    homework: 'الواجبات تأخذ الوقت',
    other: 'شيء آخر',
  },
  mustBeSolved: 'يجب حلّه',
  goodIfSolved: 'من الجيد حلّه',
  tapForMust: 'اضغطوا مرة أخرى إن كان يجب حلّه.',
  whatMustWork: 'ما الذي يجب أن يتوفر؟',
  neverAskWhy: 'لا نسأل أبدًا عن السبب.',
  contactIn: 'بأي لغات تريدون التحدث مع النادي؟',

  // Already plays
  playsAlready: 'هل يمارس الطفل رياضة الآن؟',
  playsNothing: 'لا، ليس الآن',
  playsWhat: 'أي رياضة؟',
  playsWhen: 'في أي أيام؟',
  addSport: 'أضيفوا رياضة',
  noClubAsked: 'لا نسأل عن اسم النادي.',

  // Options
  showOptions: 'اعرضوا الاقتراحات',
  optionsFit: (count) =>
    n(count, {
      ...{ zero: 'لا اقتراح مناسب', one: 'اقتراح واحد مناسب', two: 'اقتراحان مناسبان' },
      ...{ few: '# اقتراحات مناسبة', many: '# اقتراحًا مناسبًا', other: '# اقتراح مناسب' },
    }),
  noneFitsQuite: 'لا شيء يناسب تمامًا.',
  chooseOptions: 'اختاروا واحدًا أو اثنين أو ثلاثة.',
  goOnWith: (count) => n(count, { other: 'تابعوا مع #' }),
  whyShown: 'لماذا يظهر',
  scoreOf: (points) => `${points} من 100 نقطة`,
  partOf: (points, most) => `${points} من ${most}`,
  otherToTry: 'شيء آخر للتجربة',
  waitingListAsked: 'قائمة انتظار؟',
  moreOptions: (count) => n(count, { other: 'المزيد: #' }),
  noMoreOptions: 'لا توجد اقتراحات أخرى هنا.',
  optionNote: {
    'waiting-list': 'توجد قائمة انتظار. يمكنكم طلب مكان فيها.',
    'talk-leaders': 'قد يتعارض مع رياضة الطفل. يتحدث المشرفون. الأولوية للرياضة في موسمها.',
    'tell-your-leader': 'أخبروا مشرفكم أولًا. ثم يتحدث مسؤولا الناديين.',
  },
  askLine: {
    ageMin: 'اسألوا من أي عمر.',
    ageMax: 'اسألوا حتى أي عمر.',
    group: 'اسألوا من يشارك في المجموعة.',
    place: 'اسألوا أين المكان.',
    stop: 'اسألوا هل تصل حافلة.',
    schedule: 'اسألوا عن الأيام والأوقات.',
    places: 'اسألوا هل توجد أماكن.',
  },
  askHurdle: (hurdle) => `اسألوا النادي عن هذا: ${hurdle}.`,

  // Why, for each part of the score
  reason: {
    interest: {
      hit: (what) => `${what}، كما رغبتم.`,
      some: (what) => `${what} قريب مما رغبتم.`,
      none: (what) => `${what} شيء غير ما رغبتم.`,
      unknown: 'نوع النشاط: اسألوا.',
      notAsked: 'اخترتم «لا نعرف». الكل متساوٍ.',
    },
    travel: {
      hit: (far, limit) => `يبعد ${apart(far)}، والحد ${apart(limit)}.`,
      unknown: 'المسافة: اسألوا.',
      notAsked: 'لم تختاروا مكانًا.',
    },
    time: {
      hit: (slots) => `كل الأوقات مناسبة: ${slots}.`,
      some: (slots) => `بعض الأوقات مناسبة: ${slots}.`,
      none: (slots) => `الأوقات مختلفة: ${slots}.`,
      unknown: 'الأيام والأوقات: اسألوا.',
      notAsked: 'لم تختاروا أوقاتًا.',
    },
    hurdles: {
      hit: (solved) => `يساعد في: ${solved}.`,
      some: (solved) => `يساعد في: ${solved}، لكن ليس في كل شيء.`,
      none: 'لا يحلّ أيًا من الصعوبات.',
      unknown: 'المساعدة في الصعوبات: اسألوا النادي.',
      notAsked: 'لم تختاروا صعوبات.',
    },
    welcome: {
      hit: 'المبتدئون مرحب بهم.',
      none: 'ليس للمبتدئين.',
      unknown: 'المبتدئون: اسألوا.',
    },
    language: {
      hit: (spoken) => `هناك من يتحدث ${spoken}.`,
      none: (spoken) => `يتحدثون ${spoken}.`,
      unknown: 'اللغات التي يتحدثونها: اسألوا.',
    },
    fresh: {
      hit: (date) => `تم التحقق في ${date}.`,
      some: (date) => `تم التحقق في ${date}، قبل أكثر من نصف سنة.`,
      none: (date) => `تم التحقق في ${date}. اتصلوا أولًا.`,
      unknown: 'متى تم التحقق: اسألوا.',
    },
    places: {
      hit: 'توجد أماكن.',
      few: 'الأماكن قليلة.',
      some: 'توجد قائمة انتظار.',
      queue: (count) =>
        n(count, {
          ...{ zero: 'توجد قائمة انتظار.', one: 'قائمة انتظار، فيها واحد.', two: 'قائمة انتظار، فيها اثنان.' },
          other: 'قائمة انتظار، فيها #.',
        }),
      none: 'لا توجد أماكن.',
      unknown: 'الأماكن: اسألوا.',
    },
  },

  // Ways on when few fit
  waysFurther: 'طرق أخرى لإيجاد شيء',
  travelInstead: {
    walk: 'مشيًا بدلًا من ذلك',
    bike: 'بالدراجة بدلًا من ذلك',
    bus: 'بالحافلة بدلًا من ذلك',
    car: 'بالسيارة بدلًا من ذلك',
  },
  ladderStep: {
    age: 'أكبر أو أصغر بسنة',
    'ask-club': 'اسألوا النادي هل يمكن حلّ ذلك',
    open: 'تعالوا مباشرة، للجميع',
    guide: 'تحدثوا مع شخص',
  },
  talkTo: (name) => `تحدثوا مع ${apart(name)}`,
  somebodyHelps: 'هناك من يساعدكم في إيجاد المناسب.',
};
