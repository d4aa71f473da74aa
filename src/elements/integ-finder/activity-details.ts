/** The open activity, or the partner that is open in a map of the same question. It comes with the first one. */
import { nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../model/records.js';
import { detailStyles } from '../../views/record-details.js';
import { activityDetails } from '../../views/finder/activity-details.js';
import { langOf } from '../../views/finder/activity-facts.js';
import { bestText } from '../../views/record-details/said.js';
import { glyphOf } from '../../views/record-row.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { Details } from '../places/details.js';
import { wrongMail } from '../places/details-mail.js';
import type { MapPane } from '../places/map-pane.js';
import type { RecordActs } from '../places/record-acts.js';
import type { IntegFinder } from './integ-finder.js';
import { referLink } from './refer.js';

export class ActivityDetails {
  private readonly partners: Details;

  constructor(
    private readonly host: IntegFinder,
    map: MapPane,
  ) {
    dress(host.renderRoot, [detailStyles]);
    this.partners = new Details(host, map);
  }

  get acts(): RecordActs {
    return this.partners.acts;
  }

  /** Undefined for what is in no record. */
  render(id: string, lexicon: FinderLexicon): TemplateResult | undefined {
    const { search } = this.host.store;
    const activity = search?.activity(id);
    if (activity) return this.renderActivity(activity, lexicon);
    const partner = search?.partner(id);
    const back = this.back(lexicon);
    return search && partner && this.partners.render(partner, { back, glyph: glyphOf(partner, search.sessionsOf) });
  }

  private renderActivity(activity: Activity, lexicon: FinderLexicon): TemplateResult {
    const { host, acts } = this;
    const { store } = host;
    const { id, place } = activity;
    const partner = store.search?.partner(activity.partnerId);
    const title = bestText(activity.title, [lexicon.lang, langOf(partner)])?.text ?? '';
    const at = place.lat === undefined ? partner?.place : place;
    const partners = store.state.phase === 'ready' ? store.state.catalogue.records.partners : [];
    return activityDetails(activity, lexicon, {
      partner,
      back: this.back(lexicon),
      level: host.headingLevel + 1,
      km: host.answer?.items.find((item) => item.id === id)?.km,
      now: new Date(),
      directions: place.unplaced || !at ? undefined : acts.directions(at, title),
      allowHttp: host.allowHttp,
      wrong:
        partner &&
        wrongMail(
          { ...partner, id, name: title },
          { partners, contact: host.contact, lexicons: [acts.nativeOf(langOf(partner)) ?? lexicon, lexicon] },
        ),
      ...acts.sharing(id, title),
      openPartner: partner && (() => void host.show(partner.id)),
      message: undefined,
      calendar: undefined,
      favourite: nothing,
      refer: activity.places?.status === 'full' ? referLink(host.referTo, activity, store.state.query) : undefined,
      print: () => {},
      close: () => void acts.leave(),
    });
  }

  private back(lexicon: FinderLexicon): string {
    return lexicon.words.found(this.host.answer?.total ?? 0);
  }
}
