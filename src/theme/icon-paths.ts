/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of 120.
 * From @mapbox/maki (CC0-1.0): school, town-hall, place-of-worship, heart.
 * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * globe, chevron-down, search, x, refresh-cw, circle-question-mark, cloud-alert, map-pin, locate.
 * Our own: people, speech.
 */

/** Drawn as lines of 10 units. */
export const lines = {
  globe: 'm10 60a50 50 0 1 0 100 0 50 50 0 1 0-100 0zm50-50a72.5 72.5 0 0 0 0 100 72.5 72.5 0 0 0 0-100m-50 50h100',
  'chevron-down': 'm30 45 30 30 30-30',
  search: 'm105 105-22-22m-68-28a40 40 0 1 0 80 0 40 40 0 1 0-80 0z',
  x: 'm90 30-60 60m0-60 60 60',
  refresh:
    'm15 60a45 45 0 0 1 45-45 48.8 48.8 0 0 1 34 14l11 11m0-25v25h-25m25 20a45 45 0 0 1-45 45 48.8 48.8 0 0 1-34-14l-11-11m25 0h-25v25',
  help: 'm10 60a50 50 0 1 0 100 0 50 50 0 1 0-100 0zm35-15a15 15 0 0 1 30 5c0 10-15 15-15 15m0 20h0',
  'cloud-alert': 'm60 60v20m0 20h0m-19-15a35 35 0 1 1 38-45h9a5 5 0 0 1 0 45h-9',
  'map-pin':
    'm100 50c0 25-28 51-37 59a5 5 0 0 1-6 0c-9-8-37-34-37-59a40 40 0 0 1 80 0m-55 0a15 15 0 1 0 30 0 15 15 0 1 0-30 0z',
  locate: 'm10 60 15 0m70 0 15 0m-50-50 0 15m0 70 0 15m-35-50a35 35 0 1 0 70 0 35 35 0 1 0-70 0z',
};

/** Drawn as filled shapes. */
export const shapes = {
  people:
    'm23 36a19.2 19.2 0 1 0 39 0 19.2 19.2 0 1 0-39 0zm-17 66c0-23 15-38 36-38s36 15 36 38zm66-60a15.2 15.2 0 1 0 30 0 15.2 15.2 0 1 0-30 0zm16 60c0-17-5-30-14-39 23-8 43 7 43 39z',
  speech: 'm24 16h72a16 16 0 0 1 16 16v40a16 16 0 0 1-16 16h-36l-28 24v-24h-8a16 16 0 0 1-16-16v-40a16 16 0 0 1 16-16z',
  school:
    'm44 29-19-5 3-13a4 4 0 0 1 5-3l12 3a4 4 0 0 1 3 5l-4 13zm-36 59a4 4 0 0 1 0-2l15-54 19 5-14 54a4 4 0 0 1-2 2l-11 11a1.2 1.2 0 0 1-2-1l-5-15zm72-48c-18 0-24-6-24-24 18 0 24 6 24 24zm-11 64c-11 2-25-14-28-31l7-26c3-3 7-4 11-4a21.7 21.7 0 0 1 13 4 7.7 7.7 0 0 0 8 0 19.5 19.5 0 0 1 12-4c6 0 13 4 16 10 13 21-9 53-25 51a6.9 6.9 0 0 1-2-1 11.4 11.4 0 0 0-10 0 6.9 6.9 0 0 1-2 1z',
  'town-hall':
    'm104 32h-32l0-24-12-8-12 8v24h-32l-8 8v8h104v-8l-8-8zm-44-20c3 0 6 2 6 6s-3 6-6 6-6-2-6-6c0-4 3-6 6-6zm44 44h-88v32l-8 12v12h104v-12l-8-12v-32zm-64 44h-8v-36h8v36zm24 0h-8v-36h8v36zm24 0h-8v-36h8v36z',
  worship:
    'm60 0-16 16v16h32v-16l-16-16zm-16 36-12 12h56l-12-12h-32zm-28 16c-4 0-8 4-8 8v44h16v-44c0-4-4-8-8-8zm16 0v52h56v-52h-56zm72 0c-4 0-8 4-8 8v44h16v-44c0-4-4-8-8-8z',
  heart: 'm111 62c-9 18-34 42-48 56-2 1-4 1-6 0-14-14-39-38-48-56-21-40 31-66 51-26 20-40 72-14 51 26z',
};
