/** The types of the whole package. What scripts/leaflet-patch.mjs takes apart (controls, popups, tooltips) is not for use. */
export * from 'leaflet';
