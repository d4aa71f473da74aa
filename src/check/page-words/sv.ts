/** The page's own words. Swedish is the source: its keys are the type of the others. */
export const words = {
  title: 'Kontrollera en fil',
  lead: 'Se vad Integ läser i din fil, innan du publicerar den.',
  stays: 'Filen stannar på din dator. Ingenting skickas.',
  language: 'Språk',

  drop: 'Släpp filer här',
  or: 'eller',
  choose: 'Välj filer',
  formats: 'CSV, GeoJSON eller JSON. Kalkylark sparar du som CSV UTF-8.',
  pasteInstead: 'Klistra in i stället',
  pasteLabel: 'Rader från ett kalkylark, eller text från en fil',
  checkPasted: 'Kontrollera texten',
  pasted: 'inklistrad text',

  reading: 'Läser …',
  lost: 'Filen gick inte att öppna.',
  lostTodo: 'Välj den igen. Är det en mapp, välj filerna i den.',

  toCorrect: 'Det här behöver du se över',
  tips: 'Bra att veta',
  file: 'Fil',
  rows: 'Rader',
  column: 'Kolumn',
  wrong: 'Fel',
  todo: 'Gör så här',
  showRows: 'Visa alla',
  likely: 'menade du',

  nameColumn: 'I vilken kolumn står namnet?',
  chooseColumn: 'Välj kolumn',
  chooseName: 'Välj här ovanför i vilken kolumn namnet står.',
  chooseAlone: 'Kontrollera filen ensam, så kan du välja kolumnen.',

  corrected: 'En rättad kopia',
  correctedLead: 'Det här är rättat i kopian:',
  /** When the file itself needs none. */
  plainCopy: 'En kopia som alla program läser',
  plainLead: 'Din fil fungerar som den är. I kopian är det här ändrat:',
  save: (name: string) => `Spara ${name}`,
  correctedNote: 'Publicera kopian. Arbeta vidare i din egen fil. Excel kan visa kopian i en enda kolumn.',
  correctRest: 'Din egen fil är orörd. Rätta resten i den, och kontrollera igen.',
  renamed: 'Nya kolumnnamn',

  shown: 'Så här ser besökarna det',
  kind: 'Vilken sorts platser är det?',
  noKind: 'inte valt',
  /** Before what to write on the page. */
  kindNote: 'Skriv så här på din sida:',
};

export type PageWords = typeof words;
