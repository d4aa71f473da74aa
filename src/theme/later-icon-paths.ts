/**
 * Made by scripts/icons.mjs; edit that. One path each, on a grid of 120.
 * From lucide (ISC, Copyright (c) Lucide Icons and Contributors, and Feather, MIT, Copyright (c) Cole Bemis):
 * arrow-left, plus, minus, phone, message-square-text, navigation, clock, calendar, accessibility, wallet, link, printer, share-2, mail, user-round, messages-square.
 */

/** Drawn as lines of 10 units. */
export const lines = {
  'arrow-left': 'm60 95-35-35 35-35m35 35h-70',
  plus: 'm25 60h70m-35-35v70',
  minus: 'm25 60h70',
  phone:
    'm69 83a5 5 0 0 0 6-2l2-2a10 10 0 0 1 8-4h15a10 10 0 0 1 10 10v15a10 10 0 0 1-10 10 90 90 0 0 1-90-90 10 10 0 0 1 10-10h15a10 10 0 0 1 10 10v15a10 10 0 0 1-4 8l-2 2a5 5 0 0 0-2 6 70 70 0 0 0 32 32',
  message:
    'm110 85a10 10 0 0 1-10 10h-66a10 10 0 0 0-7 3l-11 11a3.6 3.6 0 0 1-6-3v-81a10 10 0 0 1 10-10h80a10 10 0 0 1 10 10zm-75-30h50m-50 20h30m-30-40h40',
  navigation: 'm15 55 95-45-45 95-10-40-40-10z',
  clock: 'm10 60a50 50 0 1 0 100 0 50 50 0 1 0-100 0zm50-30v30l20 10',
  calendar:
    'm40 10v15m40-15v15m-55-10h70a10 10 0 0 1 10 10v70a10 10 0 0 1-10 10h-70a10 10 0 0 1-10-10v-70a10 10 0 0 1 10-10zm-10 30h90',
  access:
    'm75 20a5 5 0 1 0 10 0 5 5 0 1 0-10 0zm15 75 5-35-30 5m-40-25 15-15 28 15-12 18m-35 15a25 25 0 0 0 35 30m13-15a25 25 0 0 0-35-30',
  wallet:
    'm95 35v-15a5 5 0 0 0-5-5h-65a10 10 0 0 0 0 20h75a5 5 0 0 1 5 5v20h-15a10 10 0 0 0 0 20h15a5 5 0 0 0 5-5v-10a5 5 0 0 0-5-5m-90-35v70a10 10 0 0 0 10 10h75a5 5 0 0 0 5-5v-20',
  link: 'm50 65a25 25 0 0 0 38 3l15-15a25 25 0 0 0-36-36l-8 9m11 29a25 25 0 0 0-38-3l-15 15a25 25 0 0 0 36 36l8-9',
  printer:
    'm30 90h-10a10 10 0 0 1-10-10v-25a10 10 0 0 1 10-10h80a10 10 0 0 1 10 10v25a10 10 0 0 1-10 10h-10m-60-45v-30a5 5 0 0 1 5-5h50a5 5 0 0 1 5 5v30m-55 25h50a5 5 0 0 1 5 5v30a5 5 0 0 1-5 5h-50a5 5 0 0 1-5-5v-30a5 5 0 0 1 5-5z',
  share:
    'm75 25a15 15 0 1 0 30 0 15 15 0 1 0-30 0zm-60 35a15 15 0 1 0 30 0 15 15 0 1 0-30 0zm60 35a15 15 0 1 0 30 0 15 15 0 1 0-30 0zm-32-27 34 19m0-54-34 19',
  mail: 'm110 35-45 29a10 10 0 0 1-10 0l-45-29m10-15h80a10 10 0 0 1 10 10v60a10 10 0 0 1-10 10h-80a10 10 0 0 1-10-10v-60a10 10 0 0 1 10-10z',
  user: 'm35 40a25 25 0 1 0 50 0 25 25 0 1 0-50 0zm65 65a40 40 0 0 0-80 0',
  languages:
    'm80 50a10 10 0 0 1-10 10h-36a10 10 0 0 0-7 3l-11 11a3.6 3.6 0 0 1-6-3v-51a10 10 0 0 1 10-10h50a10 10 0 0 1 10 10zm20-5a10 10 0 0 1 10 10v51a3.6 3.6 0 0 1-6 3l-11-11a10 10 0 0 0-7-3h-36a10 10 0 0 1-10-10v-5',
};
