/** The screens of a referral, drawn from its state. */
import { html, nothing, type TemplateResult } from 'lit';
import { screens } from '../../samsyn/state.js';
import type { NamedPlace } from '../../search/places.js';
import type { State as StoreState } from '../../store/store.js';
import type { Asked } from '../../views/samsyn/asked.js';
import { screenFrame } from '../../views/samsyn/frame.js';
import { hurdlesScreen } from '../../views/samsyn/hurdles.js';
import { whereWhenScreen } from '../../views/samsyn/where-when.js';
import { whoScreen } from '../../views/samsyn/who.js';
import { wishScreen } from '../../views/samsyn/wish.js';
import { langOf } from '../../views/finder/activity-facts.js';
import { said } from '../../views/record-details/said.js';
import type { Fault } from '../../views/where-panel.js';
import type { SamsynLexicon, WholeLexicon } from '../../words/lexicon.js';
import { Later } from '../later.js';
import { devicePosition } from '../places/device-position.js';
import { PlaceField } from '../places/place-field.js';
import { QuickPlaces } from '../places/quick-places.js';
import type { IntegSamsyn } from './integ-samsyn.js';
import type { HandOverPart } from './hand-over-part.js';
import type { OptionsPart } from './options-part.js';

type ReadyState = Extract<StoreState, { phase: 'ready' }>;

/** So many places stand ready to be pressed. */
const QUICK = 5;

/** In the place of what is on its way; where it does not come, there is another try. */
export function lateNotice(later: Later<unknown>, { words }: WholeLexicon): TemplateResult {
  if (!later.isMissing) return html`<p class="muted" part="loading">${words.loading}</p>`;
  return html`<div class="faults" part="failed">
    <p>${words.failed}</p>
    <button class="button" part="retry" @click=${() => void later.want()}>${words.retry}</button>
  </div>`;
}

export class Screens {
  private readonly field: PlaceField;
  private readonly options: Later<OptionsPart>;
  private readonly handOver: Later<HandOverPart>;
  private readonly quick: QuickPlaces;
  private isWaiting = false;
  private fault: Fault | undefined;

  constructor(private readonly host: IntegSamsyn) {
    const find = async (text: string) => (await host.store.search?.places(text)) ?? [];
    this.field = new PlaceField(host, find, (place) => this.choosePlace(place));
    this.quick = new QuickPlaces(host, QUICK);
    this.options = new Later(host, async () => new (await import('./options-part.js')).OptionsPart(host));
    this.handOver = new Later(host, async () => new (await import('./hand-over-part.js')).HandOverPart(host));
  }

  /** What comes later. */
  get parts(): readonly Later<unknown>[] {
    return [this.options, this.handOver];
  }

  /** Brings what the screen needs, and what the next one will. */
  need(): void {
    const at = screens.indexOf(this.host.flow.state.screen);
    this.options.need(at >= screens.indexOf('hurdles'));
    this.handOver.need(at >= screens.indexOf('options'));
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
          quick: this.quick.shown,
          field: this.field.choice,
          device: { isWaiting: this.isWaiting, fault: this.fault, ask: () => void this.askDevice() },
          choose: (place) => this.choosePlace(place),
        });
      case 'hurdles':
        return hurdlesScreen(asked);
      case 'options':
        return this.part(this.options, asked);
      case 'hand-over':
        return this.part(this.handOver, asked);
      case 'sent':
        return this.part(this.handOver, asked);
    }
    return undefined;
  }

  /** A screen that comes later; where it does not come, there is a person to ask, and another try. */
  private part(later: Later<{ render: (asked: Asked) => unknown }>, asked: Asked) {
    if (later.part) return later.part.render(asked);
    return html`${lateNotice(later, asked.lexicon)} ${later.isMissing ? this.host.guide(asked.lexicon) : nothing}`;
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
}
