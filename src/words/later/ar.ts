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
  skipMap: 'تخطي الخريطة',
  west: 'تحريك الخريطة غربًا',
  north: 'تحريك الخريطة شمالًا',
  south: 'تحريك الخريطة جنوبًا',
  east: 'تحريك الخريطة شرقًا',
  showAll: 'إظهار كل الأماكن التي في القائمة',
  fullscreen: 'ملء الشاشة',
  fullscreenEnd: 'إنهاء ملء الشاشة',
  mapHint: 'اضغطوا على الخريطة لتحريكها.',
  onMap: (count) =>
    n(count, {
      zero: 'لا أماكن على الخريطة',
      one: 'مكان واحد على الخريطة',
      two: 'مكانان على الخريطة',
      few: '# أماكن على الخريطة',
      many: '# مكانًا على الخريطة',
      other: '# مكان على الخريطة',
    }),

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
  listEmpty: 'القائمة فارغة الآن.',
  dropOne: 'احذفوا اختيارًا واحدًا ليظهر المزيد:',
  withoutText: (text) => `دون كلمة «${text}»`,
  withoutKinds: 'كل أنواع الأماكن',
  withoutSpot: 'الخريطة كلها',
  withoutLimit: (distance) => `أبعد من ${distance}`,
  withoutOffers: 'أيًّا كان ما يقدّمونه',
  withoutSeeks: 'أيًّا كان ما يحتاجون إليه',
  withoutArea: 'خارج المنطقة أيضًا',
  withoutChoice: 'دون أحد الاختيارات',

  // The partner view
};
