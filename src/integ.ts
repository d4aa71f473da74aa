import './elements/integ-map/integ-map.js';
import './elements/integ-finder/integ-finder.js';
import { defineWhenSeen } from './elements/when-seen.js';

defineWhenSeen({ 'integ-samsyn': () => import('./elements/integ-samsyn/integ-samsyn.js') });
