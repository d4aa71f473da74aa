/** The types of the untouched package: scripts/leaflet-patch.mjs changes no interface. */
export * from 'leaflet';
