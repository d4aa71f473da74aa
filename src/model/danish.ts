/**
 * What is Danish in a table: the rest of what Danes call their columns, beside the usual names of column-names.ts, and
 * the language of its texts. Read only; fetched with the first table that looks Danish.
 */
import { fold } from './fold.js';
import type { Table } from './row.js';

/** What it stands for: its names. */
const table = `
  subkind: underart
  parent_id: hører under
  place_name: sted
  area: område
  contact_role: rolle, kontaktrolle
  contact_name: kontaktens fornavn
  contact_languages: kontaktsprog
  best_time: bedste tid
  consent_on: samtykke
  offers: tilbyder
  seeks: søger
  covers: hjælper med
  samsyn_signed_on: samsyn underskrevet
  leisure_card: fritidspas
  leisure_card_checked_on: fritidspas tjekket
  safe_check: børneattest
  accessibility: tilgængelighed
  reviewed_on: tjekket
  source: kilde

  birth_years: fødselsår, årgang
  leader_gender: lederens køn
  level: niveau
  beginners: begyndere
  from: fra, startdato
  to: til, slutdato
  exceptions: undtagelser, ferier
  schedule_note: note om tider
  time_zone: tidszone
  high_season: højsæson
  intake_months: optagelse
  indoor: indendørs
  door_note: dør
  stop_name: stoppested
  stop_walk_min: minutter til fods
  stop_lines: buslinjer
  currency: valuta
  price_extras: desuden
  free_trials: gratis gange
  trial_how: prøv sådan
  reduced: nedsat kontingent
  instalments: rater
  gear_needed: kræver udstyr
  gear_lent: udstyr lånes ud
  bring: medbring, tag med
  join_how: tilmelding
  join_url: tilmeldingslink
  needs_personal_number: kræver cpr
  places: pladser
  places_checked_on: pladser tjekket
  waiting: venteliste
  parents_stay: forældre må blive
  parents_expected: forældre hjælper med
  siblings: søskende
  child_corner: børnehjørne
  homework_help: lektiehjælp
  any_clothes: alt tøj
  head_cover: tørklæde
  long_sleeves: lange ærmer
  changing_needed: omklædning
  changing_private: eget omklædningsrum
  must_swim: skal kunne svømme
  food: mad
  benefits: fører til
  buddy: følgeven

  who_note: for hvem
  amount: beløb
  year: år
  valid_from: gælder fra
  valid_to: gælder til
  use_by: bruges senest
  apply_by: hvem søger
  apply_how: sådan søger man
  needs: det skal bruges
  paid_to: udbetales til
  answer_days: svardage
  renew: søges igen
  conditions: betingelser
  open_to_all: åbent for alle
  confidential: fortroligt
`;

/** Folded name → column. */
export const danishNames: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [column = '', names = ''] = line.split(':');
      return names.split(',').map((name): [string, string] => [fold(name), column]);
    }),
);

/** Whether a table's columns are named as Danes name them; `kommunens` is Swedish. */
const isSpelledSo = (names: readonly string[]) => /[æø]|navn|kommune(?!n)/i.test(names.join());

/** Which of a table's columns are which: `{offers: 'Tilbyder'}`. A column by its own name goes before. */
export function danishColumns(names: readonly string[]): Record<string, string> {
  const columns: Record<string, string> = {};
  const own = new Set(names.map(fold));
  for (const name of isSpelledSo(names) ? names : []) {
    const column = danishNames.get(fold(name));
    if (column && !own.has(fold(column))) columns[column] ??= name;
  }
  return columns;
}

/** How many rows tell enough of a table. */
const LOOKED_AT = 50;

/** Cells that say that a row is of Denmark: its country, its currency, a telephone. */
const isOfDenmark = (cell: unknown) => typeof cell === 'string' && /^(DKK?|(\+|00)45[\d\s]+)$/.test(cell.trim());

/** The same table, if it is Danish with what its columns are and its language; else as it was. */
export function asDanish(table: Table): Table {
  const rows = table.rows.slice(0, LOOKED_AT);
  const names = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
  const danes = rows.filter(({ fields }) => Object.values(fields).some(isOfDenmark));
  return isSpelledSo(names) || danes.length * 2 > rows.length
    ? { ...table, columns: danishColumns(names), lang: 'da' }
    : table;
}
