/** Types and pure functions. Importing this defines no element and touches no DOM. */
export { readRecords, type ReadOptions } from './read-records.js';
export { createSearch, type Search, type SearchOptions } from './search/search.js';
export { nextTimes, type NextTimesOptions } from './model/next-times.js';
export { rankSamsyn, type RankOptions } from './samsyn/rank.js';
export type { Problem, ProblemCode, ProblemLevel } from './model/problem.js';
export type { Activity, Contact, Partner, Records, Support } from './model/records.js';
export type { LadderStep, Level, Need, Note, Option, Part, Ranking, Reason, Travel, Weight } from './samsyn/need.js';
export type { Answer, Bbox, Cluster, Facets, Item, LatLng, Outline, Query, View } from './search/query.js';
