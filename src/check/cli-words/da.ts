import type { CliWords } from './sv.js';

export const words: CliWords = {
  help: `integ check FIL…
Viser, hvad Integ læser i filerne, hvad der er galt, og hvad man kan gøre ved det.
Flere filer læses sammen, som på en side.

  --columns "name=distrikt"    hvilken kolonne der er hvad, når navnene ikke siger det
  --default-kind school        slags for poster, der ikke har nogen
  --type partner               hvad rækkerne er: partner, activity eller support
  --lang da                    sprog: sv, da eller en
  --json                       svaret som JSON
  --corrected UD.csv           gem en rettet kopi
  --help, --version

Slutter med 0, når alt kan vises, 1, når noget mangler på listen eller kortet,
2, når kommandoen ikke kunne forstås.`,
  noFile: 'Skriv, hvilken fil der skal tjekkes.',
  noCommand: (command) => `Kommandoen »${command}« findes ikke.`,
  unknown: (option) => `Kan ikke forstå »${option}«.`,
  unreadable: (path, reason) => `Kan ikke læse ${path} (${reason}).`,
  unwritable: (path, reason) => `Kan ikke gemme ${path} (${reason}).`,
  oneFile: '--corrected tager én fil ad gangen.',
  sameFile: '--corrected må ikke være den samme fil.',
  correctable: 'Det her kan rettes for dig med --corrected UD.csv:',
  corrected: (path) => `Gemte ${path}:`,
  notCorrected: (path) => `${path} blev ikke gemt: der er intet sikkert at rette.`,
};
