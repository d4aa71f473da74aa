import type { PageWords } from './sv.js';

export const words: PageWords = {
  title: 'Tjek en fil',
  lead: 'Se, hvad Integ læser i din fil, før du offentliggør den.',
  stays: 'Filen bliver på din computer. Intet bliver sendt.',
  language: 'Sprog',

  drop: 'Slip filer her',
  or: 'eller',
  choose: 'Vælg filer',
  formats: 'CSV, GeoJSON eller JSON. Regneark gemmer du som CSV UTF-8.',
  pasteInstead: 'Indsæt tekst i stedet',
  pasteLabel: 'Rækker fra et regneark eller tekst fra en fil',
  checkPasted: 'Tjek teksten',
  pasted: 'indsat tekst',

  reading: 'Læser …',
  lost: 'Filen kunne ikke åbnes.',
  lostTodo: 'Vælg den igen. Er det en mappe, så vælg filerne i den.',

  toCorrect: 'Det her skal du se på',
  tips: 'Godt at vide',
  file: 'Fil',
  rows: 'Rækker',
  column: 'Kolonne',
  wrong: 'Hvad der er galt',
  todo: 'Sådan gør du',
  showRows: 'Vis alle',
  likely: 'mente du',

  nameColumn: 'I hvilken kolonne står navnet?',
  chooseColumn: 'Vælg kolonne',
  chooseName: 'Vælg herover, i hvilken kolonne navnet står.',
  chooseAlone: 'Tjek filen alene, så kan du vælge kolonnen.',

  corrected: 'En rettet kopi',
  correctedLead: 'Det her er rettet i kopien:',
  plainCopy: 'En kopi, som alle programmer læser',
  plainLead: 'Din fil virker, som den er. I kopien er det her ændret:',
  save: (name) => `Gem ${name}`,
  correctedNote: 'Offentliggør kopien. Arbejd videre i din egen fil. Excel kan vise kopien i én kolonne.',
  correctRest: 'Din egen fil er urørt. Ret resten i den, og tjek igen.',
  renamed: 'Nye kolonnenavne',

  shown: 'Sådan ser besøgende det',
  kind: 'Hvilken slags steder er det?',
  noKind: 'ikke valgt',
  kindNote: 'Skriv sådan på din side:',
};
