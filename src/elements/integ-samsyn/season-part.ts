/** The seasons of the sports, what goes together, and who has signed. It comes where a page asks for this view. */
import { today } from '../../model/today.js';
import type { TemplateResult } from 'lit';
import { langOfPlaces } from '../../model/lang-of-places.js';
import type { Records } from '../../model/records.js';
import { seasonOf, type Season } from '../../samsyn/season.js';
import { seasonStyles, seasonView, type SeasonChoice } from '../../views/samsyn/season.js';
import type { SeasonLexicon } from '../../words/lexicon.js';
import { seasonLexiconFor } from '../../words/season-lexicon.js';
import { dress } from '../dress.js';
import type { IntegSamsyn } from './integ-samsyn.js';

/** So many pairs of sports at first. */
const PAIRS = 12;

export class SeasonPart {
  private choice: SeasonChoice = {};
  private rows = PAIRS;
  /** Every pair of sports is looked at, so that a season is kept until something else is asked. */
  private made: { key: string; of: Records; season: Season } | undefined;

  constructor(private readonly host: IntegSamsyn) {
    dress(host.renderRoot, [seasonStyles]);
  }

  render(records: Records, lexicon: SeasonLexicon): TemplateResult {
    const { host } = this;
    const { age, sport } = this.choice;
    return seasonView(this.seasonOf(records), lexicon, {
      ...{ age, sport, rows: this.rows, date: today() },
      level: host.headingLevel + 1,
      partnerOf: (id) => host.store.search?.partner(id),
      allowHttp: host.allowHttp,
      choose: (change) => {
        this.choice = { ...this.choice, ...change };
        this.rows = PAIRS;
        host.requestUpdate();
      },
      more: (rows) => {
        this.rows = rows;
        host.requestUpdate();
      },
      print: () => void this.print(records, lexicon),
    });
  }

  private seasonOf(records: Records): Season {
    const { age } = this.choice;
    const asked = { date: dayIn(this.choice.month, today()), ...(age !== undefined && { age }) };
    const key = JSON.stringify(asked);
    if (this.made?.key !== key || this.made.of !== records)
      this.made = { key, of: records, season: seasonOf(records, asked) };
    return this.made.season;
  }

  private async print(records: Records, reader: SeasonLexicon): Promise<void> {
    const { host } = this;
    const [{ seasonSheet, seasonSheetStyles }, { printSheet }, place] = await Promise.all([
      import('../../views/samsyn/season-sheet.js'),
      import('../print.js'),
      seasonLexiconFor(langOfPlaces(records.partners)),
    ]);
    await printSheet(host.renderRoot, {
      template: seasonSheet(this.seasonOf(records), reader, place, {
        partnerOf: (id) => host.store.search?.partner(id),
        ...{ date: today(), sport: this.choice.sport },
      }),
      styles: seasonSheetStyles.cssText,
      ...{ lang: reader.lang, dir: reader.dir, title: reader.words.toParents.title },
    });
  }
}

/** Today, or a day in the month that comes next. */
function dayIn(month: number | undefined, date: string): string {
  const now = Number(date.slice(5, 7));
  if (month === undefined || month === now) return date;
  const year = Number(date.slice(0, 4)) + (month < now ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-15`;
}
