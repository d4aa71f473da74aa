/** The open partner in an element: how it looks, where it lies, and what one can do with it. It comes with the first one. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Partner } from '../../model/records.js';
import { aimStyles } from '../../views/aims.js';
import { detailStyles, partnerDetails } from '../../views/record-details.js';
import { langOfPlace } from '../../views/record-row.js';
import { recordSheet, sheetStyles } from '../../views/record-sheet.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { PlacesElement } from '../places-element.js';
import { printSheet } from '../print.js';
import { wrongMail } from './details-mail.js';
import { placeStyles } from './details.styles.js';
import type { MapPane } from './map-pane.js';
import { RecordActs } from './record-acts.js';

const styles: readonly CSSResult[] = [detailStyles, aimStyles, placeStyles];

export class Details {
  readonly acts: RecordActs;

  constructor(
    private readonly host: PlacesElement,
    map: MapPane,
  ) {
    dress(host.renderRoot, styles);
    this.acts = new RecordActs(host, map);
  }

  render(partner: Partner, own: { glyph: string | undefined; back: string }): TemplateResult | undefined {
    const { host, acts } = this;
    const { lexicon, store, contact, allowHttp, headingLevel } = host;
    if (!isWhole(lexicon)) return undefined;
    const { words } = lexicon;
    const { id, place, name } = partner;
    const partners = store.state.phase === 'ready' ? store.state.catalogue.records.partners : [];
    const native = acts.nativeOf(langOfPlace(partner)) ?? lexicon;
    const told = { done: words.addressCopied, failed: words.addressNotCopied };
    return partnerDetails(partner, lexicon, {
      ...own,
      level: headingLevel + 1,
      km: host.answer?.items.find((item) => item.id === id)?.km,
      sessions: store.search?.sessionsOf(id) ?? [],
      now: new Date(),
      directions: acts.directions(place, name),
      allowHttp,
      wrong: wrongMail(partner, { partners, contact, lexicons: [native, lexicon] }),
      ...acts.sharing(id, name),
      print: () => void this.print(partner, lexicon),
      copy: (text) => void acts.copy(text, told),
      close: () => void acts.leave(),
    });
  }

  private async print(partner: Partner, lexicon: WholeLexicon): Promise<void> {
    const { host, acts } = this;
    const { lang, dir } = lexicon;
    // Whoever stands at the door reads the language of the place.
    await acts.learn(langOfPlace(partner));
    const native = acts.nativeOf(langOfPlace(partner));
    const speakers = native && native.lang !== lang ? [lexicon, native] : [lexicon];
    await printSheet(host.renderRoot, {
      template: recordSheet(partner, lexicon, {
        sessions: host.store.search?.sessionsOf(partner.id) ?? [],
        now: new Date(),
        link: acts.printedLink(partner.id),
        atTheDoor: speakers.map(({ lang, words }) => ({ lang, text: words.atTheDoor })),
      }),
      styles: sheetStyles.cssText,
      ...{ lang, dir, title: partner.name },
    });
  }
}
