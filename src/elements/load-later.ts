import type { Load } from './loads.js';

/** For elements that have something to show without records: what reads those comes when there is a source. */
export const loadLater: Load = async (...asked) => (await import('../load.js')).load(...asked);
