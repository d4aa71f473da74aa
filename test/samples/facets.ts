/** Facets where nothing is counted. */
import type { Facets } from '../../src/search/query.js';

export const noFacets: Facets = {
  ...{ kinds: {}, activities: {}, groups: {}, languages: {}, slots: {}, access: {}, help: {} },
  ...{ benefits: {}, offers: {}, seeks: {}, free: {}, beginners: {}, open: {} },
};
