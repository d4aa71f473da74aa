import { codes } from '../codes/ar.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('ar');

export const words: LaterWords = {
  ...codes,

  // The open record
  call: 'اتصال',
  mail: 'بريد إلكتروني',
  address: 'العنوان',
  contact: 'جهة الاتصال',
  speaks: 'اللغات',
  ask: 'اسألوا',
  askFor: (name) => `اسألوا عن ${name}`,
  checked: (date) => `تم التحقق في ${date}`,
  notChecked: 'تاريخ التحقق: اسألوا',

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
  whoOffers: 'من يقدّم ومن يطلب؟',
  canHelpWith: 'يمكنه المساعدة في',
  needsHelpWith: 'يحتاج إلى مساعدة في',
  offers: 'يقدّم',
  seeks: 'يطلب',
  offersAny: (names) => `يقدّم: ${names}`,
  seeksAny: (names) => `يطلب: ${names}`,
  partners: (count) =>
    n(count, {
      zero: 'لا شركاء',
      one: 'شريك واحد',
      two: 'شريكان',
      few: '# شركاء',
      many: '# شريكًا',
      other: '# شريك',
    }),
  otherPartners: 'آخرون',
  workTogether: 'كيف تتعاونون',
  comma: '،',
  nonePasses: (count) => n(count, { other: 'لا أحد يناسب الاختيارات. من دونها: #.' }),
};
