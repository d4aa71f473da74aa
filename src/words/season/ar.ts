import { plural } from '../plural.js';
import type { SeasonWords } from './sv.js';

const n = plural('ar');

export const words: SeasonWords = {
  seasons: 'عدة رياضات لطفل واحد',
  seasonsIntro: 'يحق للأطفال ممارسة عدة رياضات.',
  month: 'الشهر',
  childAge: 'عمر الطفل',
  anyAge: 'كل الأعمار',
  childSport: 'رياضة الطفل',
  anySport: 'كل الرياضات',
  highSeasonIn: (month) => `ذروة الموسم في ${month}`,
  noneInSeason: 'لا رياضة في ذروة موسمها عندئذ.',
  seasonIs: (months) => `ذروة الموسم ${months}`,
  wholeYear: 'طوال السنة',
  seasonAsked: 'ذروة الموسم: اسألوا',
  seasonsDiffer: 'تذكر النوادي أشهرًا مختلفة. اسألوا.',
  askSeason: 'الموسم غير معروف. اسألوا النادي.',

  whatTogether: 'ما الذي يمكن جمعه؟',
  pair: (one, other) => `${one} و${other}`,
  pairFit: { combine: 'يمكن جمعهما', clash: 'قد تتعارضان', ask: 'اسألوا' },
  sameSeason: (months) => `كلتاهما في ذروة الموسم ${months}.`,
  sameTimes: (slots) => `الأوقات نفسها: ${slots}.`,
  goesFirst: (sport, month) => `الأولوية في ${month}: ${sport}.`,
  leadersTalk: 'يتحدث المشرفون معًا.',
  leadersSolve: 'الحل على الكبار، لا على الطفل.',
  agreementEnds: (age) => `يسري الاتفاق حتى عمر ${age}. تحدثوا مع المشرفين.`,
  noPairs: 'لا رياضات للمقارنة.',
  showPairs: (count) => n(count, { other: 'اعرضوا المزيد: #' }),

  agreement: 'الاتفاق',
  signedBy: 'وقّعوا',
  notSignedBy: 'لم يوقّعوا، حسب علمنا',
  signedOn: (date) => `التوقيع في ${date}`,
  signsOn: (date) => `سيوقّع في ${date}`,
  validToAge: (age) => `حتى عمر ${age}`,
  nobodySigned: 'لم يوقّع أحد، حسب علمنا.',
  readAgreement: 'اقرؤوا الاتفاق',

  printForParents: 'اطبعوا للأهل',
  toParents: {
    title: 'يمكن لطفلكم ممارسة عدة رياضات',
    first: 'الأولوية للرياضة في ذروة موسمها.',
    free: 'لا يُلزم أحد بتدريب الرياضة الأخرى عندئذ.',
    noChoice: 'لا يحتاج الطفل إلى الاختيار.',
    talk: 'هل هناك تعارض؟ يتحدث المشرفون معًا.',
    tell: 'أخبروا المشرفين بما يمارسه الطفل.',
  },
};
