import { plural } from '../plural.js';
import type { SortingWords } from './sv.js';

const n = plural('en');

export const words: SortingWords = {
  howWeSort: 'How we sort: alike for all',
  howWeSortIntro: 'At most 100 points. The same rules for every club.',
  partName: {
    interest: 'Wish',
    travel: 'Distance',
    time: 'Times',
    hurdles: 'Hurdles',
    welcome: 'Beginners',
    language: 'Language',
    fresh: 'Fresh facts',
    places: 'Places',
  },
  upToPoints: (points) => n(points, { one: 'at most # point', other: 'at most # points' }),
  partRule: {
    interest: (exact, alike, open) =>
      `What you wish gives ${exact}. The like gives ${alike}. “Don’t know” gives ${open}.`,
    travel: (most, unknown) => `Nearer gives more, at most ${most}. Without a place ${unknown}.`,
    time: (all, some, unknown) => `All times suit: ${all}. Some: ${some}. Not chosen or unknown: ${unknown}.`,
    hurdles: (most) => `More hurdles solved gives more, at most ${most}. None chosen gives ${most}.`,
    welcome: (yes, unknown) => `Beginners welcome gives ${yes}. Unknown gives ${unknown}.`,
    language: (most) => `A language that you speak gives ${most}.`,
    fresh: (newest, older) => `Checked the last half year gives ${newest}. The last year gives ${older}.`,
    places: (unknown, waiting) =>
      `The sum times ${unknown} when places are unknown. Times ${waiting} with a queue. Full ones stand apart.`,
  },
  fairRule: {
    N1: 'Nobody can pay to be seen more. Size and results do not count.',
    N2: 'Equal points are drawn by lot. The same question gets the same answer all day.',
    N3: 'Preferably different clubs among the first three. Otherwise the child’s fit decides.',
    N4: 'The club that refers you gets no bonus and no penalty.',
    N5: 'Sports that clash are shown anyway. Leaders talk. The sport in season goes first.',
    N6: 'The same sport as now: tell the leader first. Nobody is recruited.',
    N7: 'Every point is shown in words. All weights stand here.',
    N8: 'We never ask about faith. Help from faith communities must be open to all.',
    N9: 'Names and the order of the list change nothing.',
    N10: 'All clubs can be shown. A page may choose an area, never a club.',
  },
};
