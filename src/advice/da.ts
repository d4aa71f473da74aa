import { isNameless, lineAndColumn, programOf, type Advice } from './advice.js';

/** Plain Danish, for whoever keeps the list. */
export const advice: Advice = {
  'id/missing': ["Id'et mangler.", 'Giv hver række sit eget id.'],
  'id/duplicate': [
    ({ quoted, count, first, others }) =>
      count === 1
        ? `Id'et ${quoted} findes allerede${first ? `: ${first}` : ''}.`
        : others
          ? `Id'erne findes allerede i ${others}.`
          : 'Samme id står i flere rækker.',
    ({ others }) => (others ? 'Slet dubletter, eller skift id.' : 'Giv hver række sit eget id.'),
  ],
  'name/missing': [
    'Navnet mangler.',
    ({ column }) => (column ? `Skriv navnet i kolonnen »${column}«.` : 'Skriv navnet.'),
  ],
  'partner/missing': [
    ({ seen, quoted }) => (seen ? `Arrangøren ${quoted} findes ikke i filen.` : 'Arrangøren mangler.'),
    ({ seen, column }) =>
      seen ? "Ret id'et, eller tjek arrangørernes fil samtidig." : `Skriv arrangørens id i »${column}«.`,
  ],
  'field/missing': [
    ({ column, isTable }) => (isTable ? `Kolonnen »${column}« er tom.` : `Feltet »${column}« er tomt.`),
    ({ isTable }) => `Udfyld ${isTable ? 'den' : 'det'}, så familier slipper for at spørge.`,
  ],
  'code/unknown': [
    ({ quoted }) => `Vi kender ikke ${quoted}.`,
    ({ likely }) => (likely ? `Skriv ${likely}.` : 'Ret ordet, eller lad cellen være tom.'),
  ],
  'text/too-long': ['Teksten er for lang og bliver afkortet.', 'Skriv kortere.'],
  'place/missing': ['Bredde- eller længdegrad mangler.', 'Udfyld begge, for eksempel 55.68 og 12.57.'],
  'place/zero': ['Bredde- og længdegrad er nul.', 'Skriv stedets bredde- og længdegrad.'],
  'place/swapped': ['Bredde- og længdegrad er byttet om.', 'Byt dem om. Breddegraden er det største tal.'],
  'place/projected': [
    'Tallene er i meter (UTM eller SWEREF 99), ikke i grader.',
    'Eksporter listen igen med koordinater i WGS 84.',
  ],
  'place/outside': ['Stedet ligger uden for Sverige og Danmark.', 'Tjek bredde- og længdegraden.'],
  'place/not-a-number': [({ quoted }) => `${quoted} er ikke et tal.`, 'Skriv grader, for eksempel 55.68.'],
  'age/reversed': ['Laveste alder er højere end højeste alder.', 'Ret aldrene.'],
  'date/impossible': [({ quoted }) => `${quoted} er ikke en dato.`, 'Skriv år, måned og dag: 2026-09-01.'],
  'date/reversed': ['Slutdatoen ligger før startdatoen.', 'Ret datoerne.'],
  'date/future': ['Datoen ligger i fremtiden.', 'Skriv den dag, oplysningerne blev tjekket.'],
  'time/unreadable': [({ quoted }) => `Vi kan ikke læse tiden ${quoted}.`, 'Skriv dag og klokkeslæt: man 17:00-18:00.'],
  'url/refused': [({ quoted }) => `${quoted} virker ikke som link.`, 'Skriv hele adressen med https:// først.'],
  'csv/columns': [
    ({ column }) =>
      column ? 'Et anførselstegn bliver åbnet, men aldrig lukket.' : 'Rækken har flere celler end overskriftsrækken.',
    ({ column }) => (column ? 'Slet anførselstegnet, eller luk det.' : 'Slet cellerne, eller giv dem en overskrift.'),
  ],
  'json/invalid': [
    ({ seen }) => {
      const { line, column } = lineAndColumn(seen);
      return `Filen har en fejl i linje ${line}, tegn ${column}.`;
    },
    'Eksporter filen igen, eller ret fejlen dér.',
  ],
  'format/unsupported': ['Vi finder ingen liste i filen.', 'Gem den som CSV eller GeoJSON.'],
  'source/failed': ['Filen kunne ikke læses.', 'Åbn den i programmet, den er lavet i. Gem igen.'],
  'source/unsupported': [
    ({ seen }) => (isNameless(seen) ? 'Filen er ikke en tekstfil.' : `Vi kan ikke læse formatet ${seen}.`),
    ({ seen }) =>
      ({
        spreadsheet: 'Åbn filen i Excel, og gem den som CSV UTF-8.',
        map: 'Åbn filen i kortprogrammet, og gem den som GeoJSON eller CSV.',
        picture: 'Et billede har ingen rækker. Vælg en anden fil.',
        other: 'Åbn filen, hvor den er lavet. Gem som CSV UTF-8.',
      })[programOf(seen)],
  ],
  'limit/bytes': ['Filen er større end 64 MB.', 'Del den i mindre filer.'],
  'limit/records': ['Filen har flere end 250.000 rækker.', 'Slet de rækker, der ikke er brug for.'],
  'limit/depth': ['Oplysningerne ligger i for mange niveauer.', 'Gem listen som CSV i stedet.'],
};
