import type { PageWords } from './sv.js';

export const words: PageWords = {
  title: 'Tjek en fil',
  lead: 'Se, hvad Integ læser i din fil, før du udgiver den.',
  stays: 'Filen bliver på din computer. Intet bliver sendt.',
  language: 'Sprog',

  drop: 'Slip filer her',
  or: 'eller',
  choose: 'Vælg filer',
  formats: 'CSV, GeoJSON eller JSON. Regneark gemmer du som CSV UTF-8.',
  pasteInstead: 'Indsæt tekst i stedet',
  pasteLabel: 'Rækker fra et regneark eller tekst fra en fil',
  checkPasted: 'Tjek teksten',
  pasted: 'indsat',

  reading: 'Læser …',

  toCorrect: 'Det her skal du se på',
  tips: 'Godt at vide',
  file: 'Fil',
  rows: 'Rækker',
  column: 'Kolonne',
  wrong: 'Hvad er galt',
  todo: 'Gør sådan her',
  showRows: 'Vis alle',
  likely: 'mente du',

  nameColumn: 'Hvilken kolonne er navnet?',
  chooseColumn: 'Vælg kolonne',

  corrected: 'En rettet kopi',
  correctedLead: 'Det her er sikkert, så det har vi rettet:',
  save: (name) => `Gem ${name}`,
  correctedNote: 'Udgiv kopien. Din egen fil er urørt: arbejd videre i den.',
  correctRest: 'Din egen fil er urørt. Ret resten i den, og tjek igen.',
  renamed: 'Nye kolonnenavne',

  shown: 'Sådan vises posterne',
  kind: 'Hvad er posterne?',
  noKind: 'ikke valgt',
};
