import './elements/integ-map/integ-map.js';
import './elements/integ-finder/integ-finder.js';
