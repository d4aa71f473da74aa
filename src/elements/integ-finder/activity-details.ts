/** The open activity, or the partner that is open in a map of the same question. It comes with the first one. */
import type { TemplateResult } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import { wallTime, zoneOf } from '../../model/clock.js';
import { occurrences } from '../../model/schedule.js';
import { activityDetails } from '../../views/finder/activity-details.js';
import { favouriteButton } from '../../views/finder/favourites.js';
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
import { Message } from './message.js';
import { openStyles } from './open.styles.js';
import { referLink } from './refer.js';

export class ActivityDetails {
  private readonly partners: Details;
  private readonly message: Message;

  constructor(
    private readonly host: IntegFinder,
    map: MapPane,
  ) {
    dress(host.renderRoot, [openStyles]);
    this.partners = new Details(host, map);
    this.message = new Message(host, this.acts);
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
    const { store, body } = host;
    const { id, place, schedule } = activity;
    const partner = store.search?.partner(activity.partnerId);
    const title = bestText(activity.title, [lexicon.lang, langOf(partner)])?.text ?? '';
    const at = place.lat === undefined ? partner?.place : place;
    const now = new Date();
    const next = occurrences(
      activity as Parameters<typeof occurrences>[0],
      wallTime(now, zoneOf(activity, partner)),
    ).next().value as { start: string; end: string } | undefined;
    const favourites = body.part?.results.favourites;
    return activityDetails(activity, lexicon, {
      partner,
      back: this.back(lexicon),
      level: host.headingLevel + 1,
      km: host.answer?.items.find((item) => item.id === id)?.km,
      now,
      directions: place.unplaced || !at ? undefined : acts.directions(at, title),
      allowHttp: host.allowHttp,
      wrong: partner && this.wrongMail({ ...partner, id, name: title }, lexicon),
      ...acts.sharing(id, title),
      openPartner: partner && (() => void host.show(partner.id)),
      message: this.message.render(activity, partner, lexicon, next),
      calendar: schedule.length ? () => void this.save(activity, partner, title, lexicon) : undefined,
      favourite: favourites && favouriteButton(lexicon, favourites.has(id), () => favourites.toggle(id)),
      refer: activity.places?.status === 'full' ? referLink(host.referTo, activity, store.state.query) : undefined,
      print: () => void this.print(activity, partner, title, lexicon),
      close: () => void acts.leave(),
    });
  }

  private wrongMail(partner: Partner, lexicon: FinderLexicon): string | undefined {
    const { store, contact } = this.host;
    const partners = store.state.phase === 'ready' ? store.state.catalogue.records.partners : [];
    const native = this.acts.nativeOf(langOf(partner)) ?? lexicon;
    return wrongMail(partner, { partners, contact, lexicons: [native, lexicon] });
  }

  private back(lexicon: FinderLexicon): string {
    return lexicon.words.found(this.host.answer?.total ?? 0);
  }

  private async save(
    activity: Activity,
    partner: Partner | undefined,
    title: string,
    { words }: FinderLexicon,
  ): Promise<void> {
    const { host, acts } = this;
    try {
      const { saveCalendar } = await import('./handed-over.js');
      const link = acts.printedLink(activity.id);
      const isSaved = await saveCalendar(host.renderRoot, activity, partner, { title, link });
      if (!isSaved) host.announce(words.seasonOver);
    } catch (error) {
      console.warn(`<${host.localName}> calendar`, error);
      host.announce(words.calendarFailed);
    }
  }

  private async print(
    activity: Activity,
    partner: Partner | undefined,
    title: string,
    lexicon: FinderLexicon,
  ): Promise<void> {
    const { host, acts } = this;
    const { printActivity } = await import('./handed-over.js');
    // Whoever stands at the door reads the language of the place.
    await acts.learn(langOf(partner));
    const native = acts.nativeOf(langOf(partner));
    const speakers = native && native.lang !== lexicon.lang ? [lexicon, native] : [lexicon];
    await printActivity(host, activity, lexicon, {
      ...{ partner, title, link: acts.printedLink(activity.id) },
      atTheDoor: speakers.map(({ lang, words }) => ({ lang, text: words.atTheDoor })),
    });
  }
}
