/** The command's own words. Swedish is the source: its keys are the type of the others. */
export const words = {
  help: `integ check FIL…
Visar vad Integ läser i filerna, vad som är fel och vad man kan göra åt det.
Flera filer läses tillsammans, som på en sida.

  --columns "name=distrikt"    vilken kolumn som är vad, när namnen inte säger det
  --default-kind school        sort, när raderna inte säger någon: club, language-cafe,
                               school, municipality, church eller project
  --type partner               vad raderna är: partner, activity eller support
  --lang sv                    språk: sv, da eller en
  --json                       svaret som JSON
  --corrected UT.csv           spara en rättad kopia i en ny fil
  --help (-h), --version

Slutar med 0 när allt kan visas, 1 när något saknas i listan eller på kartan
eller en fil är tom eller inte går att förstå, 2 när kommandot inte gick att
förstå eller en fil inte gick att nå.`,
  noFile: 'Skriv vilken fil som ska kontrolleras.',
  noCommand: (command: string) => `Kommandot ”${command}” finns inte.`,
  unknown: (option: string) => `Kan inte förstå ”${option}”.`,
  choose: (allowed: string) => `Välj ${allowed}.`,
  noField: (name: string) => `Det finns inget fält ”${name}”. Skriv till exempel name, lat eller lng.`,
  noColumn: (name: string, columns: string) => `Det finns ingen kolumn ”${name}”. Kolumnerna är: ${columns}.`,
  chooseColumn: (field: string) => `Skriv --columns "${field}=…" med kolumnens namn.`,
  missing: (path: string) => `Filen ${path} finns inte.`,
  folder: (path: string) => `${path} är en mapp. Ange en fil.`,
  locked: (path: string) => `Du får inte läsa ${path}.`,
  unreadable: (path: string) => `Det gick inte att läsa ${path}.`,
  exists: (path: string) => `${path} finns redan. Välj ett annat namn.`,
  noFolder: (path: string) => `Mappen ${path} finns inte.`,
  unwritable: (path: string) => `Det gick inte att spara ${path}.`,
  oneFile: '--corrected tar en fil åt gången.',
  sameFile: '--corrected får inte vara samma fil.',
  correctable: 'Det här kan rättas åt dig, med --corrected UT.csv:',
  changeable: 'Filen fungerar som den är. Med --corrected UT.csv kan en kopia få det här:',
  corrected: (path: string) => `Sparade ${path}:`,
  notCorrected: (path: string) => `${path} sparades inte: det finns inget säkert att rätta.`,
};

export type CliWords = typeof words;
