export { dress } from '../theme/dress.js';
