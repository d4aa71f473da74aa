import { plural } from './plural.js';
import type { Words } from './sv.js';

const n = plural('ar');

export const words: Words = {
  heading: 'ابحثوا عن مكان قريب منكم',
  language: 'اللغة',
  close: 'إغلاق',

  search: 'بحث',
  searchHint: 'رياضة أو مكان أو لغة',
  clearSearch: 'مسح البحث',
  kinds: 'إظهار فقط',
  clearAll: 'مسح الكل',
  nearMe: 'بالقرب مني',
  byName: 'حسب الاسم',
  change: 'تغيير',

  list: 'القائمة',
  map: 'الخريطة',
  listOrMap: 'طريقة العرض',
  places: (count) =>
    n(count, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  showMore: (count) =>
    n(count, {
      zero: 'إظهار المزيد',
      one: 'إظهار مكان آخر',
      two: 'إظهار مكانين آخرين',
      few: 'إظهار # أماكن أخرى',
      many: 'إظهار # مكانًا آخر',
      other: 'إظهار # مكان آخر',
    }),
  onlyHere: 'هنا فقط',

  loading: 'جارٍ إحضار القائمة',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  megabytes: (n) => `${n.toFixed(1)} م.ب`,
  amountOf: (read, total) => `${read} من ${total}`,
  empty: 'لم نجد شيئًا.',
  emptyHint: 'احذفوا كلمة أو اختيارًا.',
  failed: 'تعذّر إحضار القائمة.',
  retry: 'حاولوا مرة أخرى',
  meanwhile: 'هذه بعض الأماكن إلى ذلك الحين:',
  hidden: (count) =>
    n(count, {
      one: 'تعذّر عرض سجل واحد.',
      two: 'تعذّر عرض سجلين.',
      few: 'تعذّر عرض # سجلات.',
      many: 'تعذّر عرض # سجلًا.',
      other: 'تعذّر عرض # سجل.',
    }),
  unplaced: (count) =>
    n(count, {
      one: 'تعذّر عرض مكان واحد على الخريطة.',
      two: 'تعذّر عرض مكانين على الخريطة.',
      few: 'تعذّر عرض # أماكن على الخريطة.',
      many: 'تعذّر عرض # مكانًا على الخريطة.',
      other: 'تعذّر عرض # مكان على الخريطة.',
    }),
  sourcesFailed: (count) =>
    n(count, {
      one: 'تعذّر إحضار قائمة واحدة.',
      two: 'تعذّر إحضار قائمتين.',
      few: 'تعذّر إحضار # قوائم.',
      many: 'تعذّر إحضار # قائمة.',
      other: 'تعذّر إحضار # قائمة.',
    }),

  mapOf: 'خريطة بالأماكن نفسها التي في القائمة',
  mapFailed: 'تعذّر إحضار الخريطة. القائمة تعمل.',

  unknownKind: 'مكان',
  kind: {
    club: 'نادٍ',
    'language-cafe': 'مقهى لغة',
    school: 'مدرسة',
    municipality: 'بلدية',
    church: 'جماعة دينية',
    project: 'مشروع',
  },
  kindMany: {
    club: 'أندية',
    'language-cafe': 'مقاهي اللغة',
    school: 'مدارس',
    municipality: 'البلدية',
    church: 'جماعات دينية',
    project: 'مشاريع',
  },
};
