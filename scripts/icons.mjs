/**
 * src/theme/icon-paths.ts, and activity-, later-, aim- and samsyn-icon-paths.ts for what the first view does not show, from maki and temaki (CC0), lucide (ISC) and our own drawings.
 * Every icon becomes one path on a grid of whole units: short text, and no markup at run time.
 */
import { generate, text } from './generated.mjs';
import { shortPath } from './icons/short-path.mjs';

const grid = 120;

const lucide = (name) => ({ file: `lucide-static/icons/${name}.svg`, stroke: true });
const maki = (name) => ({ file: `@mapbox/maki/icons/${name}.svg` });
const temaki = (name) => ({ file: `@rapideditor/temaki/icons/${name}.svg` });
const own = (size, d) => ({ size, d });
/** Lines of our own, on lucide's grid and as thick. */
const ownLines = (d) => ({ size: 24, d, stroke: true });
const ring = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Name of ours -> drawing. Activities have their code as name (records.md). */
const icons = {
  // controls
  globe: lucide('globe'),
  'chevron-down': lucide('chevron-down'),
  search: lucide('search'),
  x: lucide('x'),
  refresh: lucide('refresh-cw'),
  help: lucide('circle-question-mark'),
  'cloud-alert': lucide('cloud-alert'),
  'map-pin': lucide('map-pin'),
  locate: lucide('locate'),

  // kinds
  people: own(
    15,
    'M2.9 4.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM.8 12.8C.8 9.9 2.6 8 5.3 8s4.5 1.9 4.5 4.8z' +
      'M9 5.3a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0zM11 12.8c0-2.2-.6-3.8-1.7-4.9 2.8-1 5.3.9 5.3 4.9z',
  ),
  speech: own(15, 'M3 2h9a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7.5L4 14v-3H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z'),
  school: maki('school'),
  'town-hall': maki('town-hall'),
  worship: maki('place-of-worship'),
  heart: maki('heart'),
};

/** They come after the rows that they stand in. By family, as the codes are. */
const activities = {
  football: maki('soccer'),
  handball: ownLines(`${ring(15.5, 8.5, 6)}M11 4.5c3 1.5 6.5 4.5 8.5 8M3 12l3-3M3 21l6-6M12 21l3-3`),
  floorball: temaki('field_hockey'),
  basketball: maki('basketball'),
  volleyball: lucide('volleyball'),
  rugby: lucide('rugby-ball'),
  'american-football': maki('american-football'),
  baseball: maki('baseball'),
  cricket: maki('cricket'),
  lacrosse: ownLines(
    'M3 21l9.5-9.5M12.5 11.5c-1.5-4 1-8.5 5-8.5 3 0 4 2 3.5 4.5-.5 3.5-4.5 5.5-8.5 4zM16 3.5l4.5 5.5M6 6h0',
  ),
  tennis: maki('tennis'),
  badminton: ownLines(
    'M7 14l6-11c4 .5 7.5 4 8 8l-11 6zM8.5 15.5L18 6M7 14c-1.8 0-3.5 1.5-3.5 3.5 0 1.8 1.2 3 3 3 2 0 3.5-1.7 3.5-3.5',
  ),
  'table-tennis': maki('table-tennis'),
  padel: temaki('pickleball'),
  'ice-hockey': ownLines(
    'M15 3L9.5 15.5c-.8 1.8-1.7 2.5-3.5 2.5H3M13 18.5a4 1.5 0 1 0 8 0a4 1.5 0 1 0-8 0zM13 18.5v1.5c0 2 8 2 8 0v-1.5',
  ),
  skating: temaki('ice_skating'),
  curling: ownLines(
    'M6 11h12a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-12a3 3 0 0 1-3-3v-3a3 3 0 0 1 3-3zM3 15.5h18M9 11v-3a2 2 0 0 1 2-2h5',
  ),
  skiing: maki('skiing'),
  biathlon: temaki('cross_country_skiing'),
  swimming: maki('swimming'),
  canoe: temaki('kayaking'),
  rowing: temaki('canoe'),
  sailing: temaki('sailing'),
  diving: temaki('scuba_diving'),
  'life-saving': lucide('life-buoy'),
  judo: ownLines('M9 3l-5 3v8h3v7h10v-7h3v-8l-5-3zM9 3l6 9M15 3l-3.5 5M7 14.5h10M12 14.5l-2 4M12 14.5l2 4'),
  boxing: lucide('hand-fist'),
  fencing: lucide('swords'),
  athletics: temaki('racetrack_oval'),
  orienteering: temaki('compass'),
  triathlon: lucide('timer'),
  cycling: maki('bicycle'),
  gymnastics: temaki('balance_beam'),
  dance: temaki('gown'),
  cheerleading: lucide('megaphone'),
  fitness: maki('fitness-centre'),
  archery: temaki('bow_and_arrow'),
  shooting: lucide('crosshair'),
  darts: lucide('target'),
  boule: ownLines(`${ring(7, 16, 4.5)}${ring(17, 16, 4.5)}${ring(12, 5.5, 2)}`),
  bowling: temaki('bowling'),
  minigolf: temaki('golf_green'),
  golf: maki('golf'),
  frisbee: temaki('disc_golf_basket'),
  riding: maki('horse-riding'),
  motor: maki('racetrack'),
  skateboard: temaki('skateboarding'),
  climbing: temaki('abseiling'),
  esports: maki('gaming'),
  chess: lucide('chess-knight'),
  multisport: maki('pitch'),
  parasport: temaki('wheelchair_active'),
  scouts: temaki('campfire'),
  music: maki('music'),
  theatre: maki('theatre'),
  art: lucide('palette'),
  gardening: lucide('sprout'),
  cooking: lucide('cooking-pot'),
  // families
  'ice-snow': lucide('snowflake'),
  water: lucide('waves'),
};

/** Of the open record, of the map's buttons, of where to look, and of the finder. */
const later = {
  'arrow-left': lucide('arrow-left'),
  west: lucide('arrow-left'),
  north: lucide('arrow-up'),
  south: lucide('arrow-down'),
  east: lucide('arrow-right'),
  fit: lucide('map-pinned'),
  fullscreen: lucide('maximize'),
  'fullscreen-end': lucide('minimize'),
  plus: lucide('plus'),
  minus: lucide('minus'),
  phone: lucide('phone'),
  message: lucide('message-square-text'),
  navigation: lucide('navigation'),
  clock: lucide('clock'),
  calendar: lucide('calendar'),
  access: lucide('accessibility'),
  wallet: lucide('wallet'),
  link: lucide('link'),
  printer: lucide('printer'),
  share: lucide('share-2'),
  mail: lucide('mail'),
  user: lucide('user-round'),
  languages: lucide('messages-square'),
  footprints: lucide('footprints'),
  bike: lucide('bike'),
  bus: lucide('bus-front'),
  car: lucide('car'),
  sun: lucide('sun'),
  backpack: lucide('backpack'),
  moon: lucide('moon'),
  gift: lucide('gift'),
  shirt: lucide('shirt'),
  heart: lucide('heart'),
  sliders: lucide('sliders-horizontal'),
};

/** What an activity helps towards (src/model/aims.ts). */
const aims = {
  language: lucide('languages'),
  work: lucide('briefcase-business'),
  education: lucide('graduation-cap'),
};

/** Of Samsyn alone: for whom, and what stands in the way. */
const samsyn = {
  family: lucide('users-round'),
  helper: lucide('hand-helping'),
  briefcase: lucide('briefcase-business'),
  baby: lucide('baby'),
  venus: lucide('venus'),
  buoy: lucide('life-buoy'),
  homework: lucide('notebook-pen'),
  tick: lucide('check'),
};

/** Activities that look alike share a drawing; a family has that of one of its own. */
const same = {
  futsal: 'football',
  bandy: 'floorball',
  'field-hockey': 'floorball',
  'figure-skating': 'skating',
  squash: 'tennis',
  karate: 'judo',
  taekwondo: 'judo',
  weightlifting: 'fitness',
  'language-practice': 'speech',
  // families; athletics is an activity as well
  ball: 'volleyball',
  racket: 'tennis',
  fight: 'judo',
  'dance-gym': 'gymnastics',
  strength: 'fitness',
  aim: 'darts',
  'animals-motor-air': 'riding',
  'wheels-wall': 'skateboard',
  mind: 'chess',
  multi: 'multisport',
};

const number = (tag, name) => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? 0);

/** The path data of one element of an SVG file. */
function pathOf(tag) {
  const n = (name) => number(tag, name);
  const circle = (x, y, rx, ry) => `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
  if (tag.startsWith('<path')) return /\sd="([^"]*)"/.exec(tag)[1].replaceAll(/&#x[0-9a-f]+;/gi, ' ');
  if (tag.startsWith('<circle')) return circle(n('cx'), n('cy'), n('r'), n('r'));
  if (tag.startsWith('<line')) return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  if (tag.startsWith('<polygon')) return `M${/\spoints="([^"]*)"/.exec(tag)[1]}z`;
  if (tag.startsWith('<rect')) {
    const [w, h, r] = [n('width'), n('height'), n('rx')];
    const corner = (x, y) => (r ? `a${r} ${r} 0 0 1 ${x * r} ${y * r}` : '');
    return (
      `M${n('x') + r} ${n('y')}h${w - 2 * r}${corner(1, 1)}v${h - 2 * r}${corner(-1, 1)}` +
      `h${2 * r - w}${corner(-1, -1)}v${2 * r - h}${corner(1, -1)}z`
    );
  }
  throw new Error(`no path for ${tag}`);
}

async function read({ file, size, d }) {
  if (d) return shortPath([d], grid / size);
  const svg = await text(`node_modules/${file}`);
  const box = Number(/viewBox="0 0 (\d+)/.exec(svg)[1]);
  const tags = svg.match(/<(path|circle|rect|line|polyline|polygon|ellipse)\s[^>]*>/g);
  return shortPath(tags.map(pathOf), grid / box);
}

const draw = (icons) =>
  Promise.all(Object.entries(icons).map(async ([name, from]) => [name, await read(from), from.stroke]));
const table = (rows) =>
  rows
    .map(([name, d]) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`;
      // As the formatter breaks lines.
      return key.length > 4 && key.length + d.length > 113 ? `  ${key}:\n    '${d}',` : `  ${key}: '${d}',`;
    })
    .join('\n');
const from = (icons, set) =>
  Object.values(icons)
    .map(({ file }) => file?.replace(/^.*?([\w-]+)\/icons\/(.*)\.svg$/, '$1/$2'))
    .filter((file) => file?.startsWith(set))
    .map((file) => file.slice(set.length + 1));
const ours = (icons) =>
  Object.keys(icons)
    .filter((name) => icons[name].d)
    .join(', ');
const lucideLicence = (
  icons,
) => ` * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * ${from(icons, 'lucide-static').join(', ')}.`;

const head = (icons) => `/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of ${grid}.
 * From @mapbox/maki (CC0-1.0): ${from(icons, 'maki').join(', ')}.
${from(icons, 'temaki').length ? ` * From @rapideditor/temaki (CC0-1.0): ${from(icons, 'temaki').join(', ')}.\n` : ''}${lucideLicence(icons)}`;

/** The file of some icons: lines, and filled shapes. */
async function paths(icons, more) {
  const drawn = await draw(icons);
  return `${head(icons)}${more.told}
 */

/** Drawn as lines of ${grid / 12} units. */
export const lines = {
${table(drawn.filter(([, , stroke]) => stroke))}
};

/** Drawn as filled shapes. */
export const shapes = {
${table(drawn.filter(([, , stroke]) => !stroke))}
};
${more.end}`;
}

await generate('src/theme/icon-paths.ts', await paths(icons, { told: `\n * Our own: ${ours(icons)}.`, end: '' }));

await generate(
  'src/theme/activity-icon-paths.ts',
  await paths(activities, {
    told: `\n * Our own: ${ours(activities)}.`,
    end: `
/** Name -> the name whose drawing it shares. */
export const alike = {
${table(Object.entries(same))}
};
`,
  }),
);

/** The file of icons that are all lucide's. */
const linesOf = async (icons) => `/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of ${grid}.
${lucideLicence(icons)}
 */

/** Drawn as lines of ${grid / 12} units. */
export const lines = {
${table(await draw(icons))}
};
`;

await generate('src/theme/later-icon-paths.ts', await linesOf(later));
await generate('src/theme/aim-icon-paths.ts', await linesOf(aims));
await generate('src/theme/samsyn-icon-paths.ts', await linesOf(samsyn));
