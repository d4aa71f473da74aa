import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('ar');

export const words: LaterWords = {
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
  mapFrom: 'خريطة من',
  mapSends: 'ستعرف هذه الجهة عنوان IP الخاص بكم وأي جزء من الخريطة ترونه.',
  mapOnce: 'اعرضوا الخريطة مرة واحدة',
  mapAlways: 'دائمًا على هذا الجهاز',
  mapNever: 'لا، أبقوا الخريطة البسيطة',
  mapStores: '«دائمًا» يحفظ اختياركم على هذا الجهاز.',
  turnOff: 'أوقفوها',
  townMapFailed: 'تعذّر جلب خريطة البلدة. تظهر الخريطة العامة.',
  tilesFailed: 'تعذّر جلب صور الخريطة. تظهر الخريطة العامة.',

  // Where to look

  // Loading, empty, failed

  // The partner view
};
