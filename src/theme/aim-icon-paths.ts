/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of 120.
 * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * languages, briefcase-business, graduation-cap.
 */

/** Drawn as lines of 10 units. */
export const lines = {
  language: 'm25 40 30 30m-35 0 30-30 10-15m-50 0h60m-35-15h5m70 100-25-50-25 50m10-20h30',
  work: 'm60 60h0m20-30v-10a10 10 0 0 0-10-10h-20a10 10 0 0 0-10 10v10m70 35a90.8 90.8 0 0 1-100 0m10-35h80a10 10 0 0 1 10 10v50a10 10 0 0 1-10 10h-80a10 10 0 0 1-10-10v-50a10 10 0 0 1 10-10z',
  education:
    'm107 55a5 5 0 0 0 0-10l-43-19a10 10 0 0 0-8 0l-43 19a5 5 0 0 0 0 10l43 19a10 10 0 0 0 8 0zm3-5v30m-80-17v17a30 15 0 0 0 60 0v-17',
};
