/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of 120.
 * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * users-round, hand-helping, briefcase-business, baby, venus, life-buoy, notebook-pen, check.
 */

/** Drawn as lines of 10 units. */
export const lines = {
  family: 'm90 105a40 40 0 0 0-80 0m15-65a25 25 0 1 0 50 0 25 25 0 1 0-50 0zm85 60c0-17-10-32-20-40a25 25 0 0 0-2-41',
  helper:
    'm55 60h10a10 10 0 1 0 0-20h-15c-3 0-5 1-7 3l-28 27m20 20 8-7c2-2 4-3 7-3h20c6 0 11-2 14-6l23-22a10 10 0 0 0-14-15l-21 20m-62 8 30 30',
  briefcase:
    'm60 60h0m20-30v-10a10 10 0 0 0-10-10h-20a10 10 0 0 0-10 10v10m70 35a90.8 90.8 0 0 1-100 0m10-35h80a10 10 0 0 1 10 10v50a10 10 0 0 1-10 10h-80a10 10 0 0 1-10-10v-50a10 10 0 0 1 10-10z',
  baby: 'm50 80c3 2 6 3 10 3s8-1 10-3m5-20h0m22-26a45 45 0 0 1 7 17 10 10 0 0 1 0 18 45 45 0 0 1-88 0 10 10 0 0 1 0-18 45 45 0 0 1 44-36c10 0 18 6 18 13s-5 12-10 12c-4 0-8-2-8-5m-15 25h0',
  venus: 'm60 75v35m-15-15h30m-45-50a30 30 0 1 0 60 0 30 30 0 1 0-60 0z',
  buoy: 'm10 60a50 50 0 1 0 100 0 50 50 0 1 0-100 0zm15-35 21 21m28 0 21-21m-21 49 21 21m-49-21-21 21m15-35a20 20 0 1 0 40 0 20 20 0 1 0-40 0z',
  homework:
    'm67 10h-37a10 10 0 0 0-10 10v80a10 10 0 0 0 10 10h60a10 10 0 0 0 10-10v-37m-90-33h20m-20 20h20m-20 20h20m-20 20h20m77-62a5 5 0 1 0-15-15l-25 25a10 10 0 0 0-3 4l-4 15a2.5 2.5 0 0 0 3 3l15-4a10 10 0 0 0 4-3z',
  tick: 'm100 30-55 55-25-25',
};
