import { plural } from '../plural.js';
import type { HandOverWords } from './sv.js';

const n = plural('ar');

/** Names of any script keep their own direction. */
const apart = (what: string) => `\u2068${what}\u2069`;

export const words: HandOverWords = {
  // How to begin, coldest to warmest
  howToBegin: 'كيف تريدون أن تبدؤوا؟',
  warmth: {
    1: 'بطاقة أو رابط',
    2: 'رسالة جاهزة إلى النادي',
    3: 'مكالمة معًا الآن',
    4: 'شخص يلتقيكم عند الباب',
    5: 'شخص يرافقكم في المرات الأولى',
  },
  warmthHow: {
    1: 'اطبعوا أو شاركوا أو أضيفوا إلى التقويم.',
    2: 'ترسلونها بأنفسكم من هاتفكم.',
    3: 'اتصلوا وأنتم معًا.',
    4: 'ستعرفون من وأين ومتى.',
    5: 'الشخص نفسه، من ثلاث إلى خمس مرات.',
  },
  proposed: 'مقترح',
  visitPlan: 'المرات الأولى',
  visit: (number) => `المرة ${number}`,
  visitDone: 'تمّت',

  // The yes
  yesFirst: 'نحتاج موافقتكم أولًا',
  yes: {
    child: 'الطفل يريد هذا.',
    guardian: 'ولي الأمر موافق.',
    own: 'أنا أريد هذا بنفسي.',
  },
  ownYesTold: 'الشخص يريد هذا بنفسه.',
  consentVersion: '1',
  consentText: {
    what: 'لا يُنقل إلا ما ترونه هنا.',
    names: 'لا اسم فيه ولا رقم شخصي.',
    whom: (receiver) => `يصل إلى ${apart(receiver)}.`,
    free: 'هذا اختياري. يمكنكم التراجع في أي وقت.',
    withdraw: 'اتصلوا أو اكتبوا، واذكروا كلمة السر. عندها يُحذف.',
  },
  keptFor: (days) =>
    n(days, {
      ...{ one: 'يُحفظ يومًا واحدًا كحد أقصى.', two: 'يُحفظ يومين كحد أقصى.', few: 'يُحفظ # أيام كحد أقصى.' },
      ...{ many: 'يُحفظ # يومًا كحد أقصى.', other: 'يُحفظ # يوم كحد أقصى.' },
    }),
  consentGiven: (version, time) => `موافقة على النص ${version}، ${time}.`,
  tickFirst: 'ضعوا العلامة أولًا. ثم ترسلون.',
  withoutYes: 'دون موافقتكم يمكنكم أخذ بطاقة.',
  onlySheet: 'دون موافقة لا يمكن إلا إعداد ورقة.',
  handOverFault: {
    warmth: { missing: 'اختاروا كيف تبدؤون.', 'not-supported': 'هذا غير ممكن هنا. اختاروا طريقة أخرى.' },
    yes: {
      child: 'اسألوا الطفل، ثم ضعوا العلامة.',
      guardian: 'نحتاج موافقة ولي الأمر.',
      own: 'ضعوا علامة الموافقة أولًا.',
    },
    contact: {
      'personal-number': 'يبدو هذا رقمًا شخصيًا. اكتبوا رقم هاتف فقط.',
      unreadable: 'اكتبوا رقم هاتف أو عنوان بريد.',
    },
    note: {
      'personal-number': 'يبدو هذا رقمًا شخصيًا. احذفوا الأرقام من فضلكم.',
      spoken: 'قد يكون رقمًا شخصيًا أو رقم جوال. اكتبوا الجوال في الأعلى.',
      name: 'يبدو هذا اسمًا. احذفوه من فضلكم.',
      'too-long': 'النص طويل جدًا. اختصروه قليلًا.',
    },
  },

  // How to be reached, and the note
  howToReach: 'كيف يصل إليكم النادي؟',
  reachOptional: 'اختياري. اتركوه فارغًا إن فضّلتم الاتصال بأنفسكم.',
  reachBy: { guardian: 'ولي الأمر', self: 'من يريد التجربة', helper: 'من يساعد' },
  reachVia: { phone: 'هاتف', sms: 'رسالة نصية', whatsapp: 'واتساب', email: 'بريد إلكتروني' },
  reachValue: 'الرقم أو العنوان',
  noteAsked: 'هل هناك شيء آخر يجب أن يعرفوه؟',
  noteHint: 'اختياري. لا تكتبوا أسماء.',
  noteLeft: (count) =>
    n(count, {
      ...{ zero: 'لم يبقَ مكان', one: 'بقي حرف واحد', two: 'بقي حرفان', few: 'بقيت # أحرف' },
      ...{ many: 'بقي # حرفًا', other: 'بقي # حرف' },
    }),

  // Sending
  yourMessage: 'هذا ما يُنقل',
  send: 'أرسلوا',
  delivery: {
    card: 'البطاقة جاهزة',
    own: 'أرسلتموها بأنفسكم',
    guide: 'تحدثوا مع من يمكنه المساعدة',
    sending: 'جارٍ الإرسال',
    sent: 'تم الإرسال',
    'not-sent': 'لم يُرسل',
    unknown: 'لا نعرف هل وصل',
    asked: 'كيف سارت الأمور؟',
  },
  deliveryHow: {
    card: 'خذوها معكم في المرة الأولى.',
    own: 'لا يمكننا أن نرى هل أُرسلت.',
    guide: 'يمكنكم الحصول على مساعدة في البحث.',
    sending: 'انتظروا قليلًا.',
    sent: 'وصل إلى المستلم.',
    'not-sent': 'لم يخرج شيء. حاولوا مرة أخرى، أو اتصلوا.',
    unknown: 'لا ترسلوا مرة أخرى. اتصلوا واذكروا كلمة السر.',
    asked: 'ضغطة واحدة تكفي. لا يُحفظ شيء إلا إذا أردتم.',
  },
  callAndAsk: (name) => `اتصلوا بـ ${apart(name)}`,
  neverTwice: 'لا نرسل مرتين من تلقاء أنفسنا أبدًا.',
  pageTakesOver: 'هذه الصفحة تتولى الإرسال.',
  didYouSend: 'هل أرسلتموها؟',
  didSend: 'نعم، أُرسلت',
  didNotSend: 'لا، ليس بعد',
  whatNow: 'ماذا يحدث الآن؟',
  theyAnswer: 'النادي يجيبكم.',
  theyAnswerNot: 'لا جواب خلال أسبوع؟ اتصلوا بهم.',
  lookAgain: 'ابدؤوا من جديد لشخص آخر',

  // The card
  theCard: 'بطاقة تأخذونها معكم',
  printCard: 'اطبعوا البطاقة',
  codeWord: 'كلمة السر',
  codeWordHow: 'اذكروا كلمة السر عند الباب. لا حاجة إلى اسم.',
  whatTerm: 'النشاط',
  firstTimeTerm: 'المرة الأولى',
  lookForTerm: 'عمّن تبحثون',
  knowThemBy: 'كيف تعرفونه',
  firstCostTerm: 'سعر الزيارة الأولى',
  firstIsFree: 'الزيارة الأولى مجانية.',
  showThis: 'أظهروا هذا عند الباب:',
  anyClothesFine: 'أي ملابس مناسبة.',

  // The sheet of a teacher, the help of a deacon
  sheetToTakeHome: 'ورقة تؤخذ إلى البيت',
  printSheet: 'اطبعوا الورقة',
  takeHome: {
    title: 'شيء للتجربة في وقت الفراغ',
    intro: 'طفلكم مهتم بهذا.',
    choice: 'القرار لكم. هذا اختياري.',
    how: 'هل تريدون؟ اتصلوا بالنادي أو اكتبوا إليه.',
    help: 'هل تحتاجون مساعدة؟ اسألوا المدرسة.',
    private: 'لم تنقل المدرسة أي شيء عنكم.',
  },
  feeSolved: 'الرسوم نتكفّل بها نحن',
  feeSolvedHow: 'يعرف النادي من يدفع، لا السبب.',
  invoiceTo: 'الفاتورة إلى',

  // What comes after
  followUp: {
    came: 'حضر',
    absent: 'لم يحضر',
    stays: 'يستمر',
    else: 'يريد شيئًا آخر',
    stopped: 'توقف',
  },
  followUpSaid: {
    came: 'جيد. اسألوا مرة أخرى بعد بضعة أسابيع.',
    absent: 'يحدث هذا. هل تريدون أن يرافقكم أحد؟',
    stays: 'هذا جميل. شكرًا على مساعدتكم.',
    else: 'إذن نتابع البحث. ما جرّبتموه لن يظهر.',
    stopped: 'لا بأس أبدًا. الباب مفتوح.',
  },
  countHere: 'عدّ الإجابات على هذا الجهاز',
  countHereHow: 'أعداد فقط. لا يُحفظ شيء آخر.',
  remindMe: 'ذكّروني في التقويم',
  reminderIn: (weeks) =>
    n(weeks, {
      ...{ one: 'بعد أسبوع واحد', two: 'بعد أسبوعين', few: 'بعد # أسابيع' },
      ...{ many: 'بعد # أسبوعًا', other: 'بعد # أسبوع' },
    }),
  reminderTitle: (code) => `كيف سارت الأمور؟ ${apart(code)}`,
  reminderText: 'اسألوا العائلة: هل حضرتم، وهل تريدون الاستمرار؟',
  keepCounts: 'العدّ على هذا الجهاز',
  keepCountsHow: 'أرقام فقط. لا أسماء.',
  countHandedOver: (count) => n(count, { other: 'تلقّوا اقتراحات: #' }),
  countCame: (count) => n(count, { other: 'حضروا: #' }),
  countStayed: (count) => n(count, { other: 'يستمرون: #' }),
};
