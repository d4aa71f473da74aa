import { codes } from '../codes/ar.js';
import type { SamsynMessageWords } from './sv.js';

/** A name of any script keeps its own direction. */
const apart = (what: string) => `\u2068${what}\u2069`;

export const words: SamsynMessageWords = {
  writer: {
    leader: 'أنا مشرف على مجموعة مكتملة.',
    deacon: 'أعمل في رعية.',
    teacher: 'أعمل في مدرسة.',
    other: 'أساعد شخصًا في إيجاد نشاط.',
  },
  childOf: (ages) => `طفل (العمر ${ages})`,
  adultOf: (ages) => `شخص بالغ (العمر ${ages})`,
  adultFrom: (age) => `شخص بالغ (العمر ${age} أو أكثر)`,
  years: (from, to) => `من ${from} إلى ${to}`,
  saidYes: { child: 'الطفل وولي الأمر موافقان.', adult: 'الشخص نفسه موافق.' },
  timesThatFit: (slots) => `الأوقات المناسبة: ${slots}.`,
  slotTime: { day: 'نهارًا', 'after-school': 'بعد المدرسة', evening: 'مساءً' },
  slotOn: (day, time) => `${day} ${time}`,
  groupsThatFit: (groups) => `المجموعات المناسبة: ${groups}.`,
  needed: (needs) => `نحتاج إلى ما يلي: ${needs}.`,
  helpful: (needs) => `من المفيد أيضًا: ${needs}.`,
  need: {
    cost: 'مساعدة في الرسوم',
    gear: 'استعارة المعدات',
    transport: 'مساعدة في الوصول',
    language: 'كلمات سهلة أو شخص يعرف اللغة',
    alone: 'شخص للدخول معه',
    unfamiliar: 'من يشرح كيف يعمل النادي',
    'work-hours': 'أوقات بعد العمل',
    siblings: 'حضور الإخوة',
    clothing: 'حرية الملابس ومكان خاص لتبديلها',
    'women-only': 'مجموعة أو مشرفة للفتيات والنساء',
    access: 'سهولة الوصول',
    swim: 'عدم اشتراط السباحة',
    homework: 'وقت للواجبات',
  },
  accessNeed: codes.accessibility,
  us: {
    mayCome: (day, time) => `هل يمكننا أن نأتي ${day} الساعة ${time}؟`,
    whenMayCome: 'متى يمكننا أن نأتي؟',
    queue: 'هل يمكننا الانضمام إلى قائمة الانتظار؟',
    call: 'متى يمكننا الاتصال بكم؟',
    door: 'هل يمكن أن يلتقينا أحد عند الباب؟',
    along: 'هل يمكن أن يرافقنا أحد في المرات الأولى؟',
    read: (language) => `نفضّل القراءة باللغة ${language}.`,
  },
  them: {
    mayCome: (day, time) => `هل يمكنهم أن يأتوا ${day} الساعة ${time}؟`,
    whenMayCome: 'متى يمكنهم أن يأتوا؟',
    queue: 'هل يمكنهم الانضمام إلى قائمة الانتظار؟',
    call: 'متى يمكننا الاتصال بكم معًا؟',
    door: 'هل يمكن أن يلتقيهم أحد عند الباب؟',
    along: 'هل يمكن أن يرافقهم أحد في المرات الأولى؟',
    read: (language) => `يفضّلون القراءة باللغة ${language}.`,
  },
  feeIsSolved: 'الرسوم نتكفّل بها نحن.',
  invoiceGoesTo: (whom) => `الفاتورة إلى ${apart(whom)}.`,
  codeIs: (word) => `كلمة السر: ${apart(word)}.`,
};
