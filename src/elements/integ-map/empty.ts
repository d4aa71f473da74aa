/** What is seen when nothing is found: it comes with the first such answer. */
import { emptyStyles } from '../../views/empty-notice.js';
import { dress } from '../dress.js';

export { relaxations } from '../../search/relax.js';
export { emptyNotice } from '../../views/empty-notice.js';

export const dressEmpty = (root: Node): void => dress(root, [emptyStyles]);
