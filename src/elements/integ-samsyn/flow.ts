/** A referral as it goes on at one screen: its state, and what leaves the page. Nothing of it is ever kept. */
import type { ReactiveController } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import { drawCodeWord } from '../../samsyn/code-word.js';
import { fromFragment, toPreset } from '../../samsyn/criteria.js';
import { toReferral } from '../../samsyn/referral.js';
import { start, type State, type Yes } from '../../samsyn/state.js';
import { takeStep, type Act } from '../../samsyn/steps.js';
import { warmthsOf } from '../../samsyn/warmth.js';
import { langOf } from '../../views/finder/activity-facts.js';
import { isSamsyn } from '../../words/samsyn-lexicon.js';
import { ownFragment } from '../own-fragment.js';
import { IntegReferEvent } from '../refer-event.js';
import type { IntegSamsyn } from './integ-samsyn.js';
import { mayReceive, send } from './send.js';

/** Minutes after which nobody is there any more. */
const IDLE = 15;
/** What somebody does who is there. */
const signsOfLife = ['input', 'keydown', 'pointerdown'];

export class Flow implements ReactiveController {
  state: State = start();
  /** Drawn before anything is handed over, for a message names it. */
  private drawn = drawCodeWord(random);
  private idle: ReturnType<typeof setTimeout> | undefined;
  private sending = new AbortController();
  private ended = new AbortController();
  /** The catalogue that the beginning was made from. */
  private begunWith: unknown;

  constructor(private readonly host: IntegSamsyn) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ended = new AbortController();
    const { signal } = this.ended;
    addEventListener('hashchange', () => this.follow(), { signal });
    // What somebody typed is not there for the next one who comes to this screen.
    addEventListener('pagehide', () => this.forget(), { signal });
    const stay = () => this.idle !== undefined && this.wait();
    for (const type of signsOfLife) this.host.addEventListener(type, stay, { signal });
  }

  hostDisconnected(): void {
    this.ended.abort();
    this.forget();
  }

  hostUpdate(): void {
    const { state } = this.host.store;
    if (state.phase !== 'ready' || state.catalogue === this.begunWith) return;
    // New records do not throw anybody back who is on the way.
    if (this.begunWith === undefined || this.state === this.first) this.begin();
    this.begunWith = state.catalogue;
  }

  /** As page and link would have it. */
  private first: State = this.state;

  /** Begins with what the page and the link say. */
  private begin(): void {
    const { host } = this;
    const linked = fromFragment(fragmentFor(host));
    const id = linked.session ?? host.session;
    const session = id ? host.activity(id) : undefined;
    const preset = toPreset(linked, new Date().getFullYear(), session, session && host.partnerOf(session));
    this.state = this.first = start(preset);
  }

  /** Somebody answers, or a link brought them further than the first screen. */
  get isUnderWay(): boolean {
    return this.state !== this.first || this.state.screen !== 'who';
  }

  private follow(): void {
    if (!fragmentFor(this.host)) return;
    this.begin();
    this.host.requestUpdate();
  }

  get codeWord(): string {
    return this.state.codeWord ?? this.drawn;
  }

  /** A person did something. */
  readonly take = (act: Act): void => {
    const before = this.state;
    this.state = takeStep(before, act);
    this.wait();
    if (this.state.screen !== before.screen) this.enter();
    else if (this.state.missing.length) this.showFaults();
    this.host.requestUpdate();
  };

  /** Chooses an option, or leaves it out. */
  choose(id: string): void {
    const { options } = this.state;
    const chosen = options.includes(id) ? options.filter((one) => one !== id) : [...options, id];
    const [first] = chosen;
    const activity = first === undefined ? undefined : this.host.activity(first);
    this.take({
      type: 'choose',
      options: chosen,
      warmths: activity ? warmthsOf(activity, this.host.partnerOf(activity)) : [],
    });
  }

  sayYes(who: Yes, isSaid: boolean): void {
    const { lexicon } = this.host;
    if (!isSaid) return this.take({ type: 'take-back-yes', who });
    if (!isSamsyn(lexicon)) return;
    const consent = { version: lexicon.words.consentVersion, time: new Date().toISOString(), lang: lexicon.lang };
    this.take({ type: 'say-yes', who, consent });
  }

  /** All is gone, and so is what was on its way. */
  clear(): void {
    this.sending.abort();
    this.drawn = drawCodeWord(random);
    this.take({ type: 'clear' });
    const { lexicon } = this.host;
    if (isSamsyn(lexicon)) this.host.announce(lexicon.words.answersCleared);
  }

  /** Posts, unless the page takes over. It is never done twice by itself. */
  async post(): Promise<void> {
    const { host } = this;
    const event = new IntegReferEvent('send', this.state.options);
    const before = this.state;
    this.take({ type: 'send', key: newKey(), codeWord: this.drawn });
    const { key } = this.state;
    if (this.state.delivery !== 'sending' || before.delivery === 'sending' || !key) return;
    const body = toReferral(this.state, this.placeLang);
    if (!host.dispatchEvent(event)) {
      this.state = before;
      return this.take({ type: 'hand-over', via: 'own', codeWord: this.drawn });
    }
    this.sending = new AbortController();
    const outcome =
      body && host.action ? await send(host.action, body, { key, signal: this.sending.signal }) : 'not-sent';
    this.take({ type: 'end-sending', key, outcome });
  }

  get receiver(): string | undefined {
    const { action } = this.host;
    return mayReceive(action) ? new URL(action).host : undefined;
  }

  /** What was chosen first, and whose it is. */
  get chosen(): { activity: Activity; partner: Partner | undefined } | undefined {
    const [first] = this.state.options;
    const activity = first === undefined ? undefined : this.host.activity(first);
    return activity && { activity, partner: this.host.partnerOf(activity) };
  }

  private get placeLang(): string {
    return langOf(this.chosen?.partner);
  }

  private enter(): void {
    const { host } = this;
    host.dispatchEvent(new IntegReferEvent(this.state.screen, this.state.options));
    void this.goToStart();
  }

  /** What was pressed is gone. */
  private async goToStart(): Promise<void> {
    const { host } = this;
    await host.updateComplete;
    host.renderRoot.querySelector('.screen')?.scrollTo?.(0, 0);
    this.focus('.screen-name');
  }

  /** What is missing may be out of sight. */
  private showFaults(): void {
    void this.host.updateComplete.then(() => this.focus('.faults, [aria-invalid=true]'));
  }

  private focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private wait(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.leave(), IDLE * 60_000);
  }

  /** Nobody is there any more: nothing takes the page's focus. */
  private leave(): void {
    this.forget();
    const { lexicon } = this.host;
    if (isSamsyn(lexicon)) this.host.announce(lexicon.words.clearedWhenIdle(IDLE));
  }

  /** Back to what page and link say. */
  private forget(): void {
    clearTimeout(this.idle);
    this.idle = undefined;
    this.sending.abort();
    this.drawn = drawCodeWord(random);
    this.state = this.first;
    this.host.requestUpdate();
  }
}

const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A UUID; a page without https has no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, i) => (i === 6 ? (byte & 15) | 64 : i === 8 ? (byte & 63) | 128 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What the page's fragment says to this element, or to whichever there is: `#session=A1`. */
function fragmentFor(host: HTMLElement): string {
  return ownFragment(host) ?? (/^#(session|follow)=/.test(location.hash) ? location.hash.slice(1) : '');
}
