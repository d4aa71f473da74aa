/** The six kinds as registers name them, one of it or many, in the languages of the elements. */
import { fold } from './fold.js';
import { isKind, kinds, type KindCode } from './kinds.js';

/** Besides the Swedish names, which stand with the kinds: Danish, English, Arabic, and other usual ones. */
const names: Record<KindCode, string> = {
  club: `Idrottsförening,Idrottsföreningar,Klubb,Klubbar,Idrottsklubb,Idrottsklubbar,Forening,Foreninger,Idrætsforening,
    Idrætsforeninger,Klub,Klubber,Idrætsklub,Sports club,Sports clubs,Clubs,نادٍ,نادٍ رياضي,نادي رياضي,أندية,أندية رياضية`,
  'language-cafe': `Språkkafé,Språkkaféer,Sprogcafé,Sprogcaféer,Language café,Language cafés,مقهى لغة,مقهى اللغة,
    مقاهي اللغة`,
  school: `Skole,Skoler,Schools,المدرسة,مدرسة,مدارس`,
  municipality: `Kommuner,Kommune,Municipalities,البلدية,بلدية,بلديات`,
  church: `Kyrka,Kyrkor,Kyrkor och samfund,Kirke,Kirker,Kirker og trossamfund,Churches,Faith,Faith community,Faith communities,
    Churches and faith communities,كنيسة,كنائس,جماعة دينية,جماعات دينية,كنائس وجماعات دينية`,
  project: `Projekt och andra aktörer,Projekter,Projekter og andre aktører,Projects,Projects and others,مشروع,مشاريع,
    مشاريع وجهات أخرى`,
};

const codes = new Map(
  Object.entries(names).flatMap(([code, text]) =>
    [code, kinds[code as KindCode].sv, kinds[code as KindCode].svMany, ...text.split(',')].map(
      (name): [string, string] => [fold(name), code],
    ),
  ),
);

/** The code of a kind that is written by its name; anything else as it stands. */
export const readKind = (cell: unknown): unknown =>
  typeof cell === 'string' && !isKind(cell) ? (codes.get(fold(cell.slice(0, 60))) ?? cell) : cell;
