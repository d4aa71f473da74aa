/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of 120.
 * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * arrow-left, arrow-left, arrow-up, arrow-down, arrow-right, map-pinned, maximize, minimize, plus, minus, phone, mail, user-round, messages-square.
 */

/** Drawn as lines of 10 units. */
export const lines = {
  'arrow-left': 'm60 95-35-35 35-35m35 35h-70',
  west: 'm60 95-35-35 35-35m35 35h-70',
  north: 'm25 60 35-35 35 35m-35 35v-70',
  south: 'm60 25v70m35-35-35 35-35-35',
  east: 'm25 60h70m-35-35 35 35-35 35',
  fit: 'm90 40c0 18-19 37-27 44a5 5 0 0 1-6 0c-8-7-27-26-27-44a30 30 0 0 1 60 0m-68 35h-1a5 5 0 0 0-4 4l-6 22a7.5 7.5 0 0 0 7 9l84 0a7.5 7.5 0 0 0 7-9l-6-22a5 5 0 0 0-4-4h-1m-48-35a10 10 0 1 0 20 0 10 10 0 1 0-20 0z',
  fullscreen:
    'm40 15h-15a10 10 0 0 0-10 10v15m90 0v-15a10 10 0 0 0-10-10h-15m-65 65v15a10 10 0 0 0 10 10h15m40 0h15a10 10 0 0 0 10-10v-15',
  'fullscreen-end':
    'm40 15v15a10 10 0 0 1-10 10h-15m90 0h-15a10 10 0 0 1-10-10v-15m-65 65h15a10 10 0 0 1 10 10v15m40 0v-15a10 10 0 0 1 10-10h15',
  plus: 'm25 60h70m-35-35v70',
  minus: 'm25 60h70',
  phone:
    'm69 83a5 5 0 0 0 6-2l2-2a10 10 0 0 1 8-4h15a10 10 0 0 1 10 10v15a10 10 0 0 1-10 10 90 90 0 0 1-90-90 10 10 0 0 1 10-10h15a10 10 0 0 1 10 10v15a10 10 0 0 1-4 8l-2 2a5 5 0 0 0-2 6 70 70 0 0 0 32 32',
  mail: 'm110 35-45 29a10 10 0 0 1-10 0l-45-29m10-15h80a10 10 0 0 1 10 10v60a10 10 0 0 1-10 10h-80a10 10 0 0 1-10-10v-60a10 10 0 0 1 10-10z',
  user: 'm35 40a25 25 0 1 0 50 0 25 25 0 1 0-50 0zm65 65a40 40 0 0 0-80 0',
  languages:
    'm80 50a10 10 0 0 1-10 10h-36a10 10 0 0 0-7 3l-11 11a3.6 3.6 0 0 1-6-3v-51a10 10 0 0 1 10-10h50a10 10 0 0 1 10 10zm20-5a10 10 0 0 1 10 10v51a3.6 3.6 0 0 1-6 3l-11-11a10 10 0 0 0-7-3h-36a10 10 0 0 1-10-10v-5',
};
