/**
 * The rest of what Danes call their columns, for tables that `isDanish` knows; the usual names, which plain
 * registers have, stand in column-names.ts. Read only.
 */
import { foldColumn } from './column-names.js';

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

/** Folded name → folded column. */
export const danishNames: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [column = '', names = ''] = line.split(':');
      return names.split(',').map((name): [string, string] => [foldColumn(name), foldColumn(column)]);
    }),
);
