import { lineAndColumn, programOf, type Advice } from './advice.js';

/** Plain Swedish, for whoever keeps the list. */
export const advice: Advice = {
  'id/missing': ['Id saknas.', 'Ge varje rad ett eget id.'],
  'id/duplicate': [
    ({ quoted, count }) => (count > 1 ? 'Samma id står på flera rader.' : `Id ${quoted} finns redan.`),
    'Ge varje rad ett eget id.',
  ],
  'name/missing': ['Namnet saknas.', ({ column }) => `Fyll i namnet i kolumnen ”${column}”.`],
  'partner/missing': [
    ({ seen, quoted }) => (seen ? `Arrangören ${quoted} finns inte i filen.` : 'Arrangören saknas.'),
    ({ seen, column }) =>
      seen
        ? 'Rätta id, eller kontrollera arrangörernas fil samtidigt.'
        : `Skriv arrangörens id i kolumnen ”${column}”.`,
  ],
  'field/missing': [({ column }) => `Kolumnen ”${column}” är tom.`, 'Fyll i den, så slipper familjer fråga.'],
  'code/unknown': [
    ({ quoted }) => `Vi känner inte igen ${quoted}.`,
    ({ likely }) => (likely ? `Skriv ${likely}.` : 'Rätta ordet, eller lämna cellen tom.'),
  ],
  'text/too-long': ['Texten är för lång och blir avkortad.', 'Skriv kortare.'],
  'place/missing': ['Latitud och longitud saknas.', 'Fyll i båda, till exempel 57.19 och 14.03.'],
  'place/zero': ['Latitud och longitud är noll.', 'Fyll i var platsen ligger.'],
  'place/swapped': ['Latitud och longitud har bytt plats.', 'Byt plats på dem. Latitud är det större talet.'],
  'place/projected': [
    'Talen är i meter (SWEREF 99 eller UTM), inte i grader.',
    'Exportera listan på nytt med koordinater i WGS 84.',
  ],
  'place/outside': ['Platsen ligger utanför Sverige och Danmark.', 'Kontrollera latitud och longitud.'],
  'place/not-a-number': [({ quoted }) => `${quoted} är inget tal.`, 'Skriv grader, till exempel 57.19.'],
  'age/reversed': ['Lägsta ålder är högre än högsta ålder.', 'Rätta åldrarna.'],
  'date/impossible': [({ quoted }) => `${quoted} är inget datum.`, 'Skriv år, månad och dag: 2026-09-01.'],
  'date/reversed': ['Slutdatum kommer före startdatum.', 'Rätta datumen.'],
  'date/future': ['Datumet har inte varit än.', 'Skriv dagen då uppgifterna kontrollerades.'],
  'time/unreadable': [({ quoted }) => `Vi kan inte läsa tiden ${quoted}.`, 'Skriv dag och klockslag: mån 17:00-18:00.'],
  'url/refused': [({ quoted }) => `${quoted} fungerar inte som länk.`, 'Skriv hela adressen, med https:// först.'],
  'csv/columns': ['Raden har fler celler än rubrikraden.', 'Ta bort cellerna, eller ge dem en rubrik.'],
  'json/invalid': [
    ({ seen }) => {
      const { line, column } = lineAndColumn(seen);
      return `Filen är trasig på rad ${line}, tecken ${column}.`;
    },
    'Exportera filen på nytt, eller rätta felet där.',
  ],
  'format/unsupported': ['Vi hittar ingen lista i filen.', 'Spara den som CSV eller GeoJSON.'],
  'source/failed': ['Filen gick inte att läsa.', 'Öppna den i sitt program och spara på nytt.'],
  'source/unsupported': [
    ({ seen }) => `Vi kan inte läsa formatet ${seen}.`,
    ({ seen }) =>
      ({
        spreadsheet: 'Öppna filen i Excel och spara den som CSV UTF-8.',
        map: 'Öppna filen i kartprogrammet och spara den som GeoJSON eller CSV.',
        other: 'Öppna filen i sitt program och spara den som CSV UTF-8.',
      })[programOf(seen)],
  ],
  'limit/bytes': ['Filen är större än 64 MB.', 'Dela den i mindre filer.'],
  'limit/records': ['Det är fler än 250 000 rader.', 'Ta bort rader som inte behövs.'],
  'limit/depth': ['Uppgifterna ligger i för många nivåer.', 'Spara listan som CSV i stället.'],
};
