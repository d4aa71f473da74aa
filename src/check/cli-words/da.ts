import type { CliWords } from './sv.js';

export const words: CliWords = {
  help: `integ check FIL…
Viser, hvad Integ læser i filerne, hvad der er galt, og hvad man kan gøre ved det.
Flere filer læses sammen, som på en side.

  --columns "name=distrikt"    hvilken kolonne der er hvad, når navnene ikke siger det
  --default-kind school        slags, når rækkerne ikke siger nogen: club, language-cafe,
                               school, municipality, church eller project
  --type partner               hvad rækkerne er: partner, activity eller support
  --lang da                    sprog: sv, da eller en
  --json                       svaret som JSON
  --corrected UD.csv           gem en rettet kopi i en ny fil
  --help (-h), --version

Slutter med 0, når alt kan vises, 1, når noget mangler på listen eller kortet,
eller en fil er tom eller ikke kan forstås, 2, når kommandoen ikke kunne
forstås, eller en fil ikke kunne nås.`,
  noFile: 'Skriv, hvilken fil der skal tjekkes.',
  noCommand: (command) => `Kommandoen »${command}« findes ikke.`,
  unknown: (option) => `Kan ikke forstå »${option}«.`,
  choose: (allowed) => `Vælg ${allowed}.`,
  noField: (name) => `Der er intet felt »${name}«. Skriv for eksempel name, lat eller lng.`,
  noColumn: (name, columns) => `Der er ingen kolonne »${name}«. Kolonnerne er: ${columns}.`,
  chooseColumn: (field) => `Skriv --columns "${field}=…" med kolonnens navn.`,
  missing: (path) => `Filen ${path} findes ikke.`,
  folder: (path) => `${path} er en mappe. Skriv navnet på en fil.`,
  locked: (path) => `Du må ikke læse ${path}.`,
  unreadable: (path) => `${path} kunne ikke læses.`,
  exists: (path) => `${path} findes allerede. Vælg et andet navn.`,
  noFolder: (path) => `Mappen ${path} findes ikke.`,
  unwritable: (path) => `${path} kunne ikke gemmes.`,
  oneFile: '--corrected tager én fil ad gangen.',
  sameFile: '--corrected må ikke være den samme fil.',
  correctable: 'Det her kan rettes for dig med --corrected UD.csv:',
  changeable: 'Filen virker, som den er. Med --corrected UD.csv kan en kopi få det her:',
  corrected: (path) => `Gemte ${path}:`,
  notCorrected: (path) => `${path} blev ikke gemt: der er intet sikkert at rette.`,
};
