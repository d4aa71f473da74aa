/** The page's own words. Swedish is the source: its keys are the type of the others. */
export const words = {
  title: 'Kontrollera en fil',
  lead: 'Se vad Integ läser i din fil, innan du publicerar den.',
  stays: 'Filen stannar i din dator. Ingenting skickas.',
  language: 'Språk',

  drop: 'Släpp filer här',
  or: 'eller',
  choose: 'Välj filer',
  formats: 'CSV, GeoJSON eller JSON. Kalkylark sparar du som CSV UTF-8.',
  pasteInstead: 'Klistra in i stället',
  pasteLabel: 'Rader från ett kalkylark, eller text från en fil',
  checkPasted: 'Kontrollera texten',
  pasted: 'inklistrad',

  reading: 'Läser …',

  toCorrect: 'Det här behöver du se över',
  tips: 'Bra att veta',
  file: 'Fil',
  rows: 'Rader',
  column: 'Kolumn',
  wrong: 'Vad är fel',
  todo: 'Gör så här',
  showRows: 'Visa alla',
  likely: 'menade du',

  nameColumn: 'Vilken kolumn är namnet?',
  chooseColumn: 'Välj kolumn',

  corrected: 'En rättad kopia',
  correctedLead: 'Det här är säkert, så det har vi rättat:',
  save: (name: string) => `Spara ${name}`,
  correctedNote: 'Publicera kopian. Din egen fil är orörd: fortsätt att arbeta i den.',
  correctRest: 'Din egen fil är orörd. Rätta resten i den, och kontrollera igen.',
  renamed: 'Nya kolumnnamn',

  shown: 'Så visas posterna',
  kind: 'Vad är posterna?',
  noKind: 'inte valt',
};

export type PageWords = typeof words;
