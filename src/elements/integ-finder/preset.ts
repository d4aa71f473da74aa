/** The presets of the finder: each attribute is a short form of `query`. */
import type { Query } from '../../search/query.js';
import type { Change } from '../../store/store.js';
import type { IntegFinder } from './integ-finder.js';

/** What the attributes ask, as far as they are there. */
export const presetOf = ({ ages, activities, groups, near, slots }: IntegFinder): Query => ({
  ...(ages.length && { ages }),
  ...(activities.length && { activities }),
  ...(groups.length && { groups }),
  ...(near && { near }),
  ...(slots.length && { slots }),
});

/** Every answer that a visitor gives, taken away. */
export const nothingAnswered: Change = {
  ...{ text: undefined, near: undefined, within: undefined, bbox: undefined, ages: undefined, activities: undefined },
  ...{ slots: undefined, groups: undefined, languages: undefined, access: undefined, help: undefined },
  ...{ benefits: undefined, free: undefined, beginners: undefined, open: undefined },
};
