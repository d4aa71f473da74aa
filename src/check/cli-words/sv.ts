/** The command's own words. Swedish is the source: its keys are the type of the others. */
export const words = {
  help: `integ check FIL…
Visar vad Integ läser i filerna, vad som är fel och vad man kan göra åt det.
Flera filer läses tillsammans, som på en sida.

  --columns "name=distrikt"    vilken kolumn som är vad, när namnen inte säger det
  --default-kind school        sort för poster som saknar en
  --type partner               vad raderna är: partner, activity eller support
  --lang sv                    språk: sv, da eller en
  --json                       svaret som JSON
  --corrected UT.csv           spara en rättad kopia
  --help, --version

Slutar med 0 när allt kan visas, 1 när något saknas i listan eller på kartan,
2 när kommandot inte gick att förstå.`,
  noFile: 'Skriv vilken fil som ska kontrolleras.',
  noCommand: (command: string) => `Kommandot ”${command}” finns inte.`,
  unknown: (option: string) => `Kan inte förstå ”${option}”.`,
  unreadable: (path: string, reason: string) => `Kan inte läsa ${path} (${reason}).`,
  unwritable: (path: string, reason: string) => `Kan inte spara ${path} (${reason}).`,
  oneFile: '--corrected tar en fil åt gången.',
  sameFile: '--corrected får inte vara samma fil.',
  correctable: 'Det här kan rättas åt dig, med --corrected UT.csv:',
  corrected: (path: string) => `Sparade ${path}:`,
  notCorrected: (path: string) => `${path} sparades inte: det finns inget säkert att rätta.`,
};

export type CliWords = typeof words;
