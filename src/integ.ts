import './elements/integ-map/integ-map.js';
import { defineWhenSeen } from './elements/when-seen.js';

defineWhenSeen({
  'integ-finder': () => import('./elements/integ-finder/integ-finder.js'),
  'integ-guide': () => import('./elements/integ-guide/integ-guide.js'),
  'integ-log': () => import('./elements/integ-log/integ-log.js'),
  'integ-samsyn': () => import('./elements/integ-samsyn/integ-samsyn.js'),
});
