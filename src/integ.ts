import './elements/integ-map/integ-map.js';
