import { isNameless, lineAndColumn, programOf, type Advice } from './advice.js';

/** Plain Swedish, for whoever keeps the list. */
export const advice: Advice = {
  'id/missing': ['Id:t saknas.', 'Ge varje rad ett eget id.'],
  'id/duplicate': [
    ({ quoted, count, first, others }) =>
      count === 1
        ? `Id:t ${quoted} finns redan${first ? `: ${first}` : ''}.`
        : others
          ? `Id:na finns redan i ${others}.`
          : 'Samma id står på flera rader.',
    ({ others }) => (others ? 'Ta bort dubbletter, eller byt id.' : 'Ge varje rad ett eget id.'),
  ],
  'name/missing': [
    'Namnet saknas.',
    ({ column }) => (column ? `Fyll i namnet i kolumnen ”${column}”.` : 'Fyll i namnet.'),
  ],
  'partner/missing': [
    ({ seen, quoted }) => (seen ? `Arrangören ${quoted} finns inte i filen.` : 'Arrangören saknas.'),
    ({ seen, column }) =>
      seen ? 'Rätta id:t, eller kontrollera arrangörernas fil samtidigt.' : `Skriv arrangörens id i ”${column}”.`,
  ],
  'field/missing': [
    ({ column, isTable }) => (isTable ? `Kolumnen ”${column}” är tom.` : `Fältet ”${column}” är tomt.`),
    ({ isTable }) => `Fyll i ${isTable ? 'den' : 'det'}, så slipper familjer fråga.`,
  ],
  'code/unknown': [
    ({ quoted }) => `Vi känner inte igen ${quoted}.`,
    ({ likely }) => (likely ? `Skriv ${likely}.` : 'Rätta ordet, eller lämna cellen tom.'),
  ],
  'text/too-long': ['Texten är för lång och blir avkortad.', 'Skriv kortare.'],
  'place/missing': ['Latitud eller longitud saknas.', 'Fyll i båda, till exempel 57.19 och 14.03.'],
  'place/zero': ['Latitud och longitud är noll.', 'Fyll i platsens latitud och longitud.'],
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
  'date/future': ['Datumet ligger i framtiden.', 'Skriv dagen då uppgifterna kontrollerades.'],
  'time/unreadable': [({ quoted }) => `Vi kan inte läsa tiden ${quoted}.`, 'Skriv dag och klockslag: mån 17:00-18:00.'],
  'url/refused': [({ quoted }) => `${quoted} fungerar inte som länk.`, 'Skriv hela adressen, med https:// först.'],
  'csv/columns': [
    ({ column }) => (column ? 'Ett citattecken öppnas men stängs aldrig.' : 'Raden har fler celler än rubrikraden.'),
    ({ column }) => (column ? 'Ta bort citattecknet, eller stäng det.' : 'Ta bort cellerna, eller ge dem en rubrik.'),
  ],
  'json/invalid': [
    ({ seen }) => {
      const { line, column } = lineAndColumn(seen);
      return `Filen är trasig på rad ${line}, tecken ${column}.`;
    },
    'Exportera filen på nytt, eller rätta felet där.',
  ],
  'format/unsupported': ['Vi hittar ingen lista i filen.', 'Spara den som CSV eller GeoJSON.'],
  'source/failed': ['Filen gick inte att läsa.', 'Öppna den i programmet där den gjordes. Spara på nytt.'],
  'source/unsupported': [
    ({ seen }) => (isNameless(seen) ? 'Filen är ingen textfil.' : `Vi kan inte läsa formatet ${seen}.`),
    ({ seen }) =>
      ({
        spreadsheet: 'Öppna filen i Excel och spara den som CSV UTF-8.',
        map: 'Öppna filen i kartprogrammet och spara den som GeoJSON eller CSV.',
        picture: 'En bild har inga rader. Välj en annan fil.',
        other: 'Öppna filen i programmet där den gjordes. Spara som CSV UTF-8.',
      })[programOf(seen)],
  ],
  'limit/bytes': ['Filen är större än 64 MB.', 'Dela den i mindre filer.'],
  'limit/records': ['Filen har fler än 250 000 rader.', 'Ta bort rader som inte behövs.'],
  'limit/depth': ['Uppgifterna ligger i för många nivåer.', 'Spara listan som CSV i stället.'],
};
