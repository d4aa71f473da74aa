/** The six kinds as registers name them, one of it or many, in the languages of the elements. */
import { fold } from './fold.js';
import { isKind, kinds, type KindCode } from './kinds.js';

/** Besides the Swedish names, which stand with the kinds: Danish, English, Arabic and other usual ones. `/` adds many. */
const names: Record<KindCode, string> = {
  club: `Idrottsförening/ar,Klubb/ar,Idrottsklubb/ar,Forening/er,Idrætsforening/er,Klub/ber,Idrætsklub/ber,Club/s,
    Sports club/s,نادٍ,نادٍ رياضي,نادي رياضي,أندية,أندية رياضية`,
  'language-cafe': `Språkkafé/er,Sprogcafé/er,Language café/s,مقهى لغة,مقهى اللغة,مقاهي اللغة`,
  school: `Skole/r,School/s,مدرسة,المدرسة,مدارس`,
  municipality: `Kommun/er,Kommune/r,Municipalities,بلدية,البلدية,بلديات`,
  church: `Kyrka,Kyrkor/ och samfund,Kirke/r,Kirker og trossamfund,Church/es,Faith,Faith community,Faith communities,
    Churches and faith communities,كنيسة,كنائس/ وجماعات دينية,جماعة دينية,جماعات دينية`,
  project: `Projekt/ och andra aktörer,Projekter/ og andre aktører,Project/s,Projects and others,مشروع,
    مشاريع/ وجهات أخرى`,
};

const codes = new Map(
  Object.entries(names).flatMap(([code, text]) => {
    const { sv, svMany } = kinds[code as KindCode];
    const others = text.split(',').flatMap((name) => [name.split('/')[0] ?? '', name.replace('/', '')]);
    return [code, sv, svMany, ...others].map((name): [string, string] => [fold(name), code]);
  }),
);

/** The code of a kind that is written by its name; anything else as it stands. */
export const readKind = (cell: unknown): unknown =>
  typeof cell === 'string' && !isKind(cell) ? (codes.get(fold(cell.slice(0, 60))) ?? cell) : cell;
