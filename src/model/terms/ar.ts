/** Arabic. A draft: OpenStreetMap and CLDR have half of these words, and nobody who grew up with them has read the rest. */
import { readRows, type TermsState } from './rows.js';

export const state: TermsState = {
  is: 'draft',
  against: 'id-tagging-schema 6.19, CLDR annotations 45',
  isReadByNative: false,
};

/** The name, then what people call it; as it is pronounced in several countries. */
export const activities = readRows(`
  football: كرة القدم, كورة, فوتبول, فوتبال
  futsal: كرة الصالات, فوتسال
  handball: كرة اليد, هاندبول
  floorball: فلوربول, هوكي الصالات, إنيباندي
  basketball: كرة السلة, باسكت, باسكت بول
  volleyball: الكرة الطائرة, فولي, فوليبول
  bandy: باندي
  field-hockey: هوكي أرضي, هوكي الحقل, هوكي العشب
  rugby: الرجبي, الرغبي, ركبي
  american-football: كرة القدم الأمريكية
  baseball: البيسبول, كرة القاعدة, سوفتبول
  cricket: الكريكيت, كريكت
  lacrosse: اللاكروس, لكروس
  tennis: التنس, كرة المضرب
  badminton: تنس الريشة, الريشة الطائرة, بادمنتون
  table-tennis: تنس الطاولة, كرة الطاولة, بينغ بونغ, بينج بونج
  squash: الاسكواش, سكواش
  padel: البادل, باديل
  ice-hockey: هوكي الجليد, الهوكي الجليدي
  figure-skating: التزلج الفني, رقص على الجليد
  skating: التزلج على الجليد, تزحلق على الجليد, مزلاج
  curling: الكيرلنغ, كرلنغ, كيرلينج
  skiing: التزلج على الثلج, تزحلق, سكي, سنوبورد
  biathlon: البياثلون
  swimming: السباحة, تعلم السباحة, مسبح, يسبح, عوم
  canoe: الكانو والكاياك, كانو, كاياك, زورق
  rowing: التجديف, قارب تجديف
  sailing: الإبحار الشراعي, شراع, مركب شراعي
  diving: الغوص, غطس, سكوبا, سنوركل
  life-saving: الإنقاذ المائي, منقذ
  judo: الجودو, فنون قتالية
  karate: الكاراتيه, كراتيه, فنون قتالية
  taekwondo: التايكواندو, تايكوندو, فنون قتالية
  boxing: الملاكمة, بوكس, بوكسينغ, كيك بوكسينغ, فنون قتالية
  wrestling: المصارعة, فنون قتالية
  fencing: المبارزة, سيف, شيش
  athletics: ألعاب القوى, جري, ركض, قفز طويل, قفز عالي
  orienteering: رياضة التوجيه, استرشاد بالبوصلة, بوصلة
  triathlon: الترياثلون, سباق ثلاثي
  cycling: ركوب الدراجات, دراجة, بسكليت, بايسكل, سيكل
  gymnastics: الجمباز, ترامبولين
  dance: الرقص, دبكة, باليه, هيب هوب
  cheerleading: التشجيع الرياضي, تشيرليدينغ
  weightlifting: رفع الأثقال, أثقال
  fitness: اللياقة البدنية, تمارين, جيم, زومبا, يوغا, كمال أجسام
  archery: الرماية بالقوس, قوس وسهم
  shooting: الرماية, رماية بالبندقية
  darts: رمي السهام, دارت
  boule: الكرات الحديدية, بيتانك, بوتشي
  bowling: البولينغ, بولينج
  minigolf: الغولف المصغر, ميني غولف, ميني جولف
  golf: الغولف, جولف, كولف
  frisbee: القرص الطائر, فريسبي, طبق طائر
  riding: ركوب الخيل, فروسية, خيول, حصان, أحصنة
  motor: رياضة السيارات, سباق سيارات, دراجات نارية, موتوسيكل, كارتينغ
  skateboard: لوح التزلج, سكيت بورد, سكوتر
  climbing: التسلق, تسلق الجبال, تسلق الجدران
  esports: الرياضات الإلكترونية, ألعاب فيديو, ألعاب إلكترونية, بلايستيشن, جيمنج
  chess: الشطرنج
  multisport: رياضات متنوعة, عدة رياضات
  parasport: رياضة ذوي الإعاقة, كرسي متحرك
  scouts: الكشافة, كشاف
  music: الموسيقى, غناء, كورال, جوقة, عزف, غيتار, بيانو, عود, طبلة
  theatre: المسرح, تمثيل, دراما
  art: الفنون, رسم, تلوين, أشغال يدوية
  gardening: البستنة, زراعة, حديقة, نباتات
  cooking: الطبخ, طهي, طباخ, خبز
  language-practice: ممارسة اللغة, تعلم اللغة, محادثة, تحدث السويدية, تحدث الدنماركية
`);

export const kinds = readRows(`
  club: نادٍ, نادي, نادي رياضي, أندية, جمعية
  language-cafe: مقهى لغة, مقهى اللغات, محادثة
  school: مدرسة, مدارس, روضة, ثانوية
  municipality: بلدية, كومون, كومونة
  church: جماعة دينية, كنيسة, مسجد, جامع, كنيس, معبد
  project: مشروع, مشاريع
`);

/** Signs of the article, and of the ball's name as many write it. */
const article = 'ال';
const ball = /^كرة /;

/** More ways to write a word: all of it with the article and without, and a ball as it is heard. */
export const spell = (word: string): string[] => {
  const parts = word.split(' ').map((part) => (part.startsWith(article) ? part.slice(article.length) : part));
  const others = [parts.join(' '), parts.map((part) => article + part).join(' ')];
  const heard = ball.test(word) ? ['كورة', 'كرت'] : [];
  return [word, ...others, ...heard];
};
