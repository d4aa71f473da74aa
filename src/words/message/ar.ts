import { codes } from '../codes/ar.js';
import { plural } from '../plural.js';
import type { MessageWords } from './sv.js';

const n = plural('ar');

/** A name of any script keeps its own direction. */
const apart = (what: string) => `\u2068${what}\u2069`;

export const words: MessageWords = {
  lang: 'ar',
  hello: 'مرحبًا.',
  child: (age) =>
    age < 1
      ? 'طفل عمره أقل من سنة'
      : n(age, {
          one: 'طفل عمره سنة واحدة',
          two: 'طفل عمره سنتان',
          few: 'طفل عمره # سنوات',
          other: 'طفل عمره # سنة',
        }),
  children: (count, ages) => `${count === 2 ? 'طفلان' : n(count, { few: '# أطفال', other: '# طفلًا' })} (${ages} سنة)`,
  adults: (count) => n(count, { one: 'شخص بالغ', two: 'شخصان بالغان', few: '# بالغين', other: '# بالغًا' }),
  wantToTry: (who, what) => `يرغب ${who} في تجربة ${apart(what)}.`,
  weWantToTry: (what) => `نرغب في تجربة ${apart(what)}.`,
  activity: 'نشاطكم',
  forGroup: (what, group) => `${what} (${group})`,
  group: codes.group,
  mayWeCome: (day, time) => `هل يمكننا أن نأتي ${day} الساعة ${time}؟`,
  whenMayWeCome: 'متى يمكننا أن نأتي؟',
  weAsk: 'ونسأل أيضًا:',
  ask: {
    age: 'لأي أعمار هذا النشاط؟',
    group: 'من يشارك في المجموعة؟',
    times: 'ما الأيام والمواعيد؟',
    price: 'كم السعر؟',
    places: 'هل توجد أماكن؟',
    place: 'أين المكان؟',
    bring: 'ماذا نحضر معنا؟',
    meet: 'عمّن نسأل عند الوصول؟',
    beginners: 'هل يمكن للمبتدئين المشاركة؟',
    languages: 'أي لغات تتحدثون؟',
    trial: 'هل المرة الأولى مجانية؟',
    gear: 'هل يمكن استعارة المعدات؟',
    help: 'هل تساعدون في الرسوم أو المعدات؟',
    access: 'كيف سهولة الوصول لديكم؟',
    benefits: 'هل يمكن تعلّم شيء آخر عندكم؟',
  },
  weRead: (language) => `نفضّل القراءة باللغة ${language}.`,
  subject: (what) => `نرغب في تجربة ${apart(what)}`,
};
