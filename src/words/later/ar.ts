import { codes } from '../codes/ar.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('ar');

export const words: LaterWords = {
  ...codes,

  // The open record
  call: 'اتصال',
  sms: 'رسالة',
  directions: 'الطريق',
  mail: 'بريد إلكتروني',
  address: 'العنوان',
  contact: 'جهة الاتصال',
  speaks: 'اللغات',
  hours: 'أوقات العمل',
  access: 'سهولة الوصول',
  website: 'الموقع',
  ask: 'اسألوا',
  asked: (what) => `${what}: اسألوا`,
  askAbout: (what) => `اسألوا عن: ${what}`,
  askFor: (name) => `اسألوا عن ${name}`,
  bestTime: 'أفضل وقت',
  checked: (date) => `تم التحقق في ${date}`,
  notChecked: 'تاريخ التحقق: اسألوا',
  range: (from, to) => `من ${from} إلى ${to}`,
  openNow: 'مفتوح الآن',
  openUntil: (time) => `مفتوح الآن حتى ${time}`,
  opensToday: (time) => `يفتح اليوم ${time}`,
  opensOn: (day, time) => `يفتح ${day} ${time}`,
  byAppointment: 'بموعد مسبق',
  closed: 'مغلق',
  isPaused: 'متوقف مؤقتًا',
  activities: 'الأنشطة',
  next: (when) => `الموعد القادم ${when}`,
  from: (date) => `ابتداءً من ${date}`,
  seasonOver: 'لا مواعيد أخرى الآن',
  everyWeeks: (count) => n(count, { two: 'كل أسبوعين', few: 'كل # أسابيع', other: 'كل # أسبوع' }),
  oneAge: (age) => `العمر ${age}`,
  ages: (from, to) => `العمر من ${from} إلى ${to}`,
  agesFrom: (age) => `العمر من ${age}`,
  agesTo: (age) => `العمر حتى ${age}`,
  born: (from, to) => `مواليد ${from} إلى ${to}`,
  age: 'العمر',
  groupAsked: 'المجموعة',
  times: 'المواعيد',
  price: 'السعر',
  placesLeft: 'الأماكن',
  free: 'مجانًا',
  freeTimes: (count) =>
    n(count, {
      one: 'أول مرة مجانًا',
      two: 'أول مرتين مجانًا',
      few: 'أول # مرات مجانًا',
      many: 'أول # مرة مجانًا',
      other: 'أول # مرة مجانًا',
    }),
  leisureCard: 'بطاقة الأنشطة مقبولة',
  noLeisureCard: 'بطاقة الأنشطة غير مقبولة',
  leisureCardAsked: 'بطاقة الأنشطة',
  justCome: 'تعالوا مباشرة',
  beginners: 'المبتدئون مرحب بهم',
  join: 'التسجيل',
  canHelp: 'يمكنه المساعدة في',
  needsHelp: 'يحتاج إلى مساعدة في',
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  copied: 'تم نسخ الرابط.',
  copyYourself: 'انسخوا الرابط من هنا:',
  print: 'طباعة',
  wrong: 'هناك خطأ؟',
  wrongSubject: (name) => `معلومة خاطئة: ${name}`,
  wrongBody: 'مرحبًا. هذه المعلومة خاطئة:',
  askLibrary: 'اسألوا في المكتبة أو في مبنى البلدية.',
  atTheDoor: 'مرحبًا. نود أن نجرّب. هل يمكنكم مساعدتنا؟',

  // The map
  ring: (count) => n(count, { other: '# من الأماكن هنا' }),
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  mapButtons: 'أزرار الخريطة',
  overviewMap: 'خريطة عامة',

  // Basemaps

  // Where to look

  // Loading, empty, failed

  // The partner view
};
