/** The screens of a referral, drawn from its state. */
import { html, type TemplateResult } from 'lit';
import { dial, mailbox } from '../../model/links.js';
import type { Activity, Partner } from '../../model/records.js';
import type { NamedPlace } from '../../search/places.js';
import type { Search } from '../../search/search.js';
import type { State as StoreState } from '../../store/store.js';
import type { Asked } from '../../views/samsyn/asked.js';
import { screenFrame } from '../../views/samsyn/frame.js';
import { handOverScreen } from '../../views/samsyn/hand-over.js';
import { hurdlesScreen } from '../../views/samsyn/hurdles.js';
import { optionsScreen } from '../../views/samsyn/options.js';
import { sentScreen, type Person } from '../../views/samsyn/sent.js';
import { whereWhenScreen } from '../../views/samsyn/where-when.js';
import { whoScreen } from '../../views/samsyn/who.js';
import { wishScreen } from '../../views/samsyn/wish.js';
import { supportOffers } from '../../views/support-offers.js';
import { contactsOf, langOf } from '../../views/finder/activity-facts.js';
import { said } from '../../views/record-details/said.js';
import type { Fault } from '../../views/where-panel.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { devicePosition } from '../places/device-position.js';
import { PlaceField } from '../places/place-field.js';
import { printCard, saveReminder, saveTimes } from './handed-over.js';
import type { IntegSamsyn } from './integ-samsyn.js';
import { Message } from './message.js';
import { today } from './flow.js';

type ReadyState = Extract<StoreState, { phase: 'ready' }>;

/** So many places stand ready to be pressed. */
const QUICK = 5;

export class Screens {
  private readonly field: PlaceField;
  private readonly message: Message;
  private quick: { of: Search; places: readonly NamedPlace[] } | undefined;
  private isWaiting = false;
  private fault: Fault | undefined;
  /** For which options all are shown. */
  private whole: unknown;

  constructor(private readonly host: IntegSamsyn) {
    const find = async (text: string) => (await host.store.search?.places(text)) ?? [];
    this.field = new PlaceField(host, find, (place) => this.choosePlace(place));
    this.message = new Message(host);
  }

  render(state: ReadyState, lexicon: SamsynLexicon): TemplateResult {
    const { host } = this;
    const { flow } = host;
    const { words } = lexicon;
    const asked: Asked = {
      ...{ state: flow.state, lexicon, whole: state.whole.facets, level: host.headingLevel + 1 },
      take: flow.take,
    };
    const { screen, options } = flow.state;
    const next = {
      ...{ who: words.nextStep, wish: words.nextStep, 'where-when': words.nextStep, hurdles: words.showOptions },
      ...{ options: options.length ? words.goOnWith(options.length) : words.nextStep },
      ...{ 'hand-over': undefined, sent: undefined },
    }[screen];
    return screenFrame(asked, this.inner(asked), {
      next,
      goOn: () => flow.take({ type: 'next' }),
      clear: () => flow.clear(),
      full: screen === 'who' || screen === 'wish' ? this.fullNote(lexicon) : undefined,
    });
  }

  private inner(asked: Asked) {
    switch (asked.state.screen) {
      case 'who':
        return whoScreen(asked);
      case 'wish':
        return wishScreen(asked);
      case 'where-when':
        return whereWhenScreen(asked, {
          quick: this.quickPlaces,
          field: this.field.choice,
          device: { isWaiting: this.isWaiting, fault: this.fault, ask: () => void this.askDevice() },
          choose: (place) => this.choosePlace(place),
        });
      case 'hurdles':
        return hurdlesScreen(asked);
      case 'options':
        return this.options(asked);
      case 'hand-over':
        return this.handOver(asked);
      case 'sent':
        return this.sent(asked);
    }
    return undefined;
  }

  private options(asked: Asked) {
    const { host } = this;
    const { flow } = host;
    const { ranking } = flow;
    const guide = host.guide(asked.lexicon);
    if (!ranking) return guide;
    const { state } = host.store;
    const supports = state.phase === 'ready' ? state.catalogue.records.supports : [];
    const offers = ranking.supports.flatMap(({ id, covers }) => {
      const support = supports.find((one) => one.id === id);
      return support ? [{ support, covers: [...covers] }] : [];
    });
    return optionsScreen(asked, {
      ranking,
      activityOf: (id) => host.activity(id),
      partnerOf: (activity) => host.partnerOf(activity),
      chosen: flow.state.options,
      choose: (id) => flow.choose(id),
      isWhole: this.whole === ranking,
      showAll: () => {
        this.whole = ranking;
        host.requestUpdate();
      },
      supports: supportOffers(offers, asked.lexicon, {
        level: host.headingLevel + 2,
        partnerOf: (id) => host.store.search?.partner(id),
        allowHttp: host.allowHttp,
        date: today(),
      }),
      guide,
    });
  }

  private handOver(asked: Asked) {
    const { flow } = this.host;
    const { chosen } = flow;
    if (!chosen) return this.host.guide(asked.lexicon);
    return handOverScreen(asked, {
      ...chosen,
      message: this.message.render(chosen, asked.lexicon),
      receiver: flow.receiver,
      isSending: flow.state.delivery === 'sending',
      sayYes: (who, isSaid) => flow.sayYes(who, isSaid),
      printCard: () => void this.card(chosen, asked.lexicon),
      saveCalendar: () => void saveTimes(this.host, chosen, asked.lexicon),
      send: () => void flow.post(),
      didSend: () => flow.take({ type: 'hand-over', via: 'own', codeWord: flow.codeWord }),
    });
  }

  private sent(asked: Asked) {
    const { host } = this;
    const { flow } = host;
    const { chosen } = flow;
    return sentScreen(asked, {
      place: chosen && personAt(chosen),
      guide: host.guide(asked.lexicon),
      tryAgain: () => void flow.post(),
      printCard: () => void (chosen && this.card(chosen, asked.lexicon)),
      remind: () => void saveReminder(host, flow.codeWord, asked.lexicon),
    });
  }

  private async card(chosen: { activity: Activity; partner: Partner | undefined }, lexicon: SamsynLexicon) {
    const { flow } = this.host;
    await printCard(this.host, chosen, lexicon, flow.codeWord);
    flow.take({ type: 'hand-over', via: 'card', codeWord: flow.codeWord });
  }

  /** Which group has no room, and that all clubs count alike. */
  private fullNote(lexicon: SamsynLexicon) {
    const { host } = this;
    const id = host.flow.state.preset.session?.id;
    const activity = id === undefined ? undefined : host.activity(id);
    if (!activity) return undefined;
    const partner = host.partnerOf(activity);

    const title = said(activity.title, lexicon, langOf(partner));
    return html`<div class="full-note" part="full">
      <p><b>${title}</b> · <bdi lang=${langOf(partner)}>${partner?.name ?? ''}</bdi></p>
      <p>${lexicon.words.weLookOn}</p>
    </div>`;
  }

  private choosePlace({ lat, lng, name }: NamedPlace): void {
    this.fault = undefined;
    this.field.reset(name);
    this.host.flow.take({ type: 'answer', change: { place: { lat, lng, name } } });
  }

  /** Only ever by a press of its button. */
  private async askDevice(): Promise<void> {
    this.isWaiting = true;
    this.fault = undefined;
    this.host.requestUpdate();
    const found = await devicePosition();
    this.isWaiting = false;
    if (typeof found === 'string') this.fault = found;
    else {
      this.field.reset('');
      this.host.flow.take({ type: 'answer', change: { place: { ...found, isDevice: true } } });
    }
    this.host.requestUpdate();
  }

  /** The places that most activities are at, once they are looked up. */
  private get quickPlaces(): readonly NamedPlace[] {
    const { search } = this.host.store;
    if (search && this.quick?.of !== search) {
      const quick: NonNullable<typeof this.quick> = { of: search, places: [] };
      this.quick = quick;
      void this.lookUp(search, quick);
    }
    return this.quick?.places ?? [];
  }

  private async lookUp(search: Search, quick: { places: readonly NamedPlace[] }): Promise<void> {
    // Without them, the field is there.
    quick.places = await search.places('', QUICK).catch(() => []);
    this.host.requestUpdate();
  }
}

function personAt({ activity, partner }: { activity: Activity; partner: Partner | undefined }): Person {
  const contacts = contactsOf(activity, partner);
  const first = contacts.find(({ firstName }) => firstName)?.firstName;
  const name = [first, partner?.name].filter(Boolean).join(', ');
  return {
    ...{ name, lang: langOf(partner) },
    tel: contacts.map(({ phone }) => phone && dial('tel', phone)).find(Boolean) || undefined,
    mail: contacts.map(({ email }) => email && mailbox(email)).find(Boolean) || undefined,
  };
}
