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

  // Where to look
  where: 'أين تريدون البحث؟',
  place: 'مدينة أو مكان',
  suggestions: (count) =>
    n(count, {
      zero: 'لا اقتراحات',
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: '# اقتراحات',
      many: '# اقتراحًا',
      other: '# اقتراح',
    }),
  noSuchPlace: 'لا يوجد مكان بهذا الاسم.',
  placesFailed: 'تعذّر إحضار الأماكن.',
  nearMeHow: 'نسأل المتصفح عن موقعكم. يبقى الجواب في جهازكم.',
  useMyPosition: 'استخدام موقعي',
  waiting: 'في انتظار الجواب',
  fault: {
    denied: 'لم يعطنا المتصفح موقعكم. اكتبوا اسم مدينة بدلًا من ذلك.',
    unavailable: 'تعذّر العثور على موقعكم. اكتبوا اسم مدينة بدلًا من ذلك.',
    timeout: 'استغرق البحث عن موقعكم وقتًا طويلًا. اكتبوا اسم مدينة بدلًا من ذلك.',
    unsupported: 'لا يُسمح لهذه الصفحة بالسؤال عن موقعكم. اكتبوا اسم مدينة بدلًا من ذلك.',
  },
  travel: 'كيف تصلون إلى هناك؟',
  travelBy: { walk: 'سيرًا', bike: 'بالدراجة', bus: 'بالحافلة', car: 'بالسيارة', any: 'بلا حد' },
  upTo: (km) => `${km} كم`,
  placeFirst: 'اختاروا مكانًا أولًا.',
  order: 'الترتيب',
  orderBy: { near: 'الأقرب أولًا', name: 'حسب الاسم', time: 'الموعد الأقرب أولًا' },
  nearestTo: 'الأقرب إلى',
  nearestYou: 'الأقرب إليكم',
  nearestChosen: 'الأقرب إلى المكان المختار',
  soonest: 'الموعد الأقرب أولًا',
  straight: 'المسافة بخط مستقيم',
  noPlace: 'إزالة المكان',
  showList: 'إظهار القائمة',

  // Loading, empty, failed

  // The partner view
};
