// The built-up parts of Lindåker, drawn by hand: where they are, how their streets run, what stands there.
import { points } from './shapes.mjs';

/**
 * `angle`: of the streets, in degrees; `twist`: how far they stray from it; `across`, `along`: metres between
 * streets side by side, and between those that join them; `ends`: how many streets may be dead ends.
 */
export const districts = [
  {
    name: 'Centrum',
    kind: 'centre',
    angle: 74,
    twist: 0.12,
    across: 92,
    along: 105,
    ends: 0.3,
    ring: points(`
      340,-60 330,180 200,300 40,290 -60,330 -190,420 -230,120 -215,-220 -150,-330 60,-290 260,-270`),
  },
  {
    name: 'Lindåker',
    kind: 'villas',
    angle: 30,
    twist: 0.9,
    across: 108,
    along: 250,
    ends: 0.36,
    ring: points(`
      1010,-60 930,160 960,360 820,620 900,820 760,880 600,760 420,900 180,1000 -60,900 -260,1040 -430,960
      -530,1120 -660,980 -620,740 -820,640 -760,440 -900,300 -860,110 -700,40 -640,-180 -520,-160 -380,-40
      -330,-480 -370,-700 -340,-960 -150,-960 30,-820 240,-840 520,-760 740,-760 790,-600 960,-480 900,-300`),
  },
  {
    name: 'Norrby',
    kind: 'villas',
    angle: 10,
    twist: 0.8,
    across: 110,
    along: 260,
    ends: 0.36,
    ring: points(`
      -620,1350 -560,1560 -330,1520 -160,1560 -190,1720 -340,1860 -330,2060 -560,2180 -620,2420 -740,2640
      -880,2600 -960,2480 -1090,2480 -1180,2330 -1170,2180 -1330,2120 -1300,1800 -1050,1640 -820,1600 -760,1420`),
  },
  {
    name: 'Sjöstaden',
    kind: 'mixed',
    angle: 80,
    twist: 0.25,
    across: 108,
    along: 210,
    ends: 0.25,
    ring: points(`
      1110,-240 1080,60 1040,330 1180,430 1340,400 1560,480 1720,330 1740,-100 1720,-480 1660,-760 1560,-700
      1420,-600 1250,-420`),
  },
  {
    name: 'Eken',
    kind: 'villas',
    angle: 50,
    twist: 1,
    across: 108,
    along: 250,
    ends: 0.42,
    ring: points(`
      -560,-1290 -440,-1420 -240,-1440 -90,-1620 -90,-1840 -160,-2110 -330,-2060 -480,-1930 -500,-2200
      -420,-2360 -560,-2390 -700,-2120 -900,-2010 -1060,-2150 -1260,-2200 -1290,-2060 -1080,-1880 -1040,-1700
      -860,-1540 -720,-1420`),
  },
  {
    name: 'Västermo',
    kind: 'villas',
    angle: 15,
    twist: 0.7,
    across: 108,
    along: 240,
    ends: 0.42,
    ring: points(`
      -1490,450 -1600,240 -1680,40 -1700,-180 -1640,-420 -1800,-420 -1960,-240 -2120,-60 -2060,100 -2200,240
      -2260,500 -2000,500 -1740,440`),
  },
  {
    name: 'Heden',
    kind: 'industry',
    angle: -28,
    twist: 0.1,
    across: 170,
    along: 260,
    ends: 0.7,
    ring: points(`
      -1640,-560 -1420,-440 -1180,-480 -900,-420 -800,-600 -900,-780 -880,-1000 -980,-1180 -1180,-1200
      -1380,-1110 -1640,-920`),
  },
  {
    name: 'Björkhult',
    kind: 'village',
    angle: 0,
    twist: 1,
    across: 95,
    along: 200,
    ends: 1,
    ring: points(`
      -3400,5080 -3250,5260 -3020,5150 -2760,5090 -2560,4960 -2650,4780 -2900,4800 -3060,4600 -3200,4560
      -3180,4860`),
  },
  {
    name: 'Sandvik',
    kind: 'village',
    angle: 0,
    twist: 1,
    across: 95,
    along: 200,
    ends: 1,
    ring: points(`
      2560,-4180 2800,-4190 3000,-4120 3240,-4230 3340,-4480 3220,-4700 3160,-5000 2980,-5000 2940,-4650
      2650,-4500 2430,-4380`),
  },
];

/** Blocks of flats stand here, and rows of terraced houses there. */
export const flats = [
  { at: [-560, 1820], radius: 230 },
  { at: [480, -260], radius: 260 },
  { at: [-460, 440], radius: 230 },
  { at: [1480, 230], radius: 240 },
];
export const terraces = [
  { at: [-1120, 2060], radius: 220 },
  { at: [-900, -1980], radius: 260 },
  { at: [700, 560], radius: 240 },
  { at: [-1900, 60], radius: 190 },
  { at: [-560, 860], radius: 200 },
  { at: [1500, -420], radius: 200 },
  { at: [-200, -1690], radius: 130 },
  { at: [-40, -820], radius: 150 },
];

/** Ground that streets and houses keep off. `turn` in degrees; `size` in metres, along and across. */
export const grounds = [
  {
    class: 'pitch',
    name: 'Storvallen',
    at: [420, -950],
    turn: 12,
    size: [330, 190],
    pitches: [
      [-85, 0, 105, 68],
      [75, 0, 100, 64],
    ],
  },
  {
    class: 'pitch',
    name: 'Norrvallen',
    at: [-1020, 1440],
    turn: -28,
    size: [240, 150],
    pitches: [
      [-45, 0, 105, 65],
      [65, 0, 60, 40],
    ],
  },
  { class: 'cemetery', name: 'Kyrkogården', at: [155, 375], turn: 48, size: [165, 125] },
  { class: 'school', name: 'Lindskolan', at: [560, 160], turn: 38, size: [200, 150], plan: 'E' },
  { class: 'school', name: 'Norrbyskolan', at: [-940, 2250], turn: 15, size: [180, 140], plan: 'L' },
  { class: 'school', name: 'Ekskolan', at: [-430, -1740], turn: 70, size: [170, 140], plan: 'U' },
  { class: 'school', name: 'Gymnasiet', at: [-420, -170], turn: 80, size: [210, 150], plan: 'E' },
  { class: 'school', name: 'Sjöskolan', at: [1330, 90], turn: 82, size: [140, 110], plan: 'L' },
  { class: 'school', name: 'Vårdcentralen', at: [330, 560], turn: 48, size: [130, 100], plan: 'U' },
];

/** Green in town, by hand: wobbling outlines. */
export const parks = [
  {
    class: 'park',
    name: 'Stadsparken',
    ring: points(`
      -55,-420 60,-330 190,-340 300,-430 420,-480 600,-660 590,-720 430,-640 330,-660 190,-660 40,-630 -60,-610
      -90,-520`),
  },
  {
    class: 'park',
    name: 'Strandparken',
    ring: points(`
      1745,-420 1735,-200 1760,40 1830,260 1990,420 2090,470 2060,330 1850,60 1800,-170 1860,-420`),
  },
  { class: 'park', name: 'Norrbyparken', ring: points('-690,2240 -560,2290 -500,2420 -620,2480 -730,2400') },
  { class: 'park', name: 'Ekdungen', ring: points('-760,-1900 -680,-1860 -640,-1960 -700,-2060 -810,-2030') },
  { class: 'grass', ring: points('-890,330 -820,520 -870,760 -1040,820 -1010,560') },
  { class: 'park', name: 'Lindparken', ring: points('-60,640 90,610 150,720 60,810 -70,780') },
  { class: 'grass', ring: points('690,250 790,230 800,110 720,90') },
  { class: 'grass', ring: points('-1560,180 -1470,220 -1460,60 -1570,40') },
];
