import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { travelKm } from '../model/travel.js';
import { icon } from '../theme/icons.js';
import { laterIcon, type LaterIcon } from '../theme/later-icons.js';
import type { WholeLexicon } from '../words/lexicon.js';
import { placeCombobox, type PlaceChoice } from './place-combobox.js';

export type Fault = keyof WholeLexicon['words']['fault'];
export type OrderCode = keyof WholeLexicon['words']['orderBy'];

/** Where to look from, how far and in which order, and what a person does with each. */
export interface WherePanel {
  /** Level of its heading. */
  level: number;
  /** Covered by the open record. */
  isCovered: boolean;
  place: PlaceChoice;
  /** The question to the device; absent where the page leaves it out. */
  device: { isWaiting: boolean; fault: Fault | undefined; ask: () => void } | undefined;
  /** Whether there is a place to look from. */
  hasPlace: boolean;
  /** Kilometres; absent without a limit. */
  within: number | undefined;
  limit: (km: number | undefined) => void;
  orders: readonly OrderCode[];
  order: OrderCode | undefined;
  sort: (order: OrderCode) => void;
  clear: () => void;
  close: () => void;
}

/** How far people go, in kilometres. */
export const travelModes = [
  { by: 'walk', km: travelKm.walk, sign: 'footprints' },
  { by: 'bike', km: travelKm.bike, sign: 'bike' },
  { by: 'bus', km: travelKm.bus, sign: 'bus' },
  { by: 'car', km: travelKm.car, sign: 'car' },
] as const satisfies { by: string; km: number; sign: LaterIcon }[];

/** In the list's place: where from, how far, in which order. */
export function wherePanel(lexicon: WholeLexicon, own: WherePanel): TemplateResult {
  const { words } = lexicon;
  const { device, orders, hasPlace } = own;
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    own.close();
  };
  return html`
    <section
      class="where-panel"
      part="where"
      aria-labelledby="where-name"
      ?inert=${own.isCovered}
      @keydown=${onKeydown}
    >
      <div class="where-top">
        <div id="where-name" class="where-name" role="heading" aria-level=${own.level} tabindex="-1">
          ${words.where}
        </div>
        <button class="button square" aria-label=${words.close} @click=${own.close}>${icon('x')}</button>
      </div>
      ${placeCombobox(lexicon, own.place, device?.fault && 'position-fault')}
      ${device ? deviceQuestion(lexicon, device) : nothing} ${travelLimits(lexicon, own)}
      ${orders.length > 1 ? orderChoice(lexicon, own) : nothing}
      <div class="acts">
        <button class="button primary" @click=${own.close}>${words.showList}</button>
        ${hasPlace ? html`<button class="button" @click=${own.clear}>${icon('x')} ${words.noPlace}</button>` : nothing}
      </div>
    </section>
  `;
}

/** What is asked of whom, before the browser asks. */
export const deviceQuestion = (
  { words }: WholeLexicon,
  { isWaiting, fault, ask }: NonNullable<WherePanel['device']>,
): TemplateResult => html`
  <div class="device">
    ${fault ? html`<p id="position-fault" class="fault">${words.fault[fault]}</p>` : nothing}
    <p id="near-me-how" class="muted">${words.nearMeHow}</p>
    <button
      class="button"
      part="use-position"
      aria-describedby="near-me-how"
      aria-disabled=${isWaiting ? 'true' : nothing}
      @click=${isWaiting ? nothing : ask}
    >
      ${icon('locate')} ${isWaiting ? words.waiting : words.useMyPosition}
    </button>
  </div>
`;

/** One of a group; arrows move in it. */
const radio = (group: string, isChecked: boolean, choose: () => void, label: unknown) => html`
  <label class="choice">
    <input class="visually-hidden" type="radio" name=${group} .checked=${live(isChecked)} @change=${choose} />
    ${label}
  </label>
`;

export function travelLimits(
  { words }: WholeLexicon,
  { hasPlace, within, limit }: Pick<WherePanel, 'hasPlace' | 'within' | 'limit'>,
): TemplateResult {
  const name = (by: keyof typeof words.travelBy) => html`<span>${words.travelBy[by]}</span>`;
  return html`
    <fieldset ?disabled=${!hasPlace}>
      <legend>${words.travel}</legend>
      ${hasPlace ? nothing : html`<p class="muted">${words.placeFirst}</p>`}
      <div class="choices">
        ${travelModes.map(({ by, km, sign }) =>
          radio(
            'travel',
            within === km,
            () => limit(km),
            html`${laterIcon(sign)} ${name(by)} <small>${words.upTo(String(km))}</small>`,
          ),
        )}
        ${radio('travel', hasPlace && within === undefined, () => limit(undefined), name('any'))}
      </div>
    </fieldset>
  `;
}

const orderChoice = ({ words }: WholeLexicon, { orders, order, sort }: WherePanel) => html`
  <fieldset>
    <legend>${words.order}</legend>
    <div class="choices">
      ${orders.map((one) => radio('order', one === order, () => sort(one), words.orderBy[one]))}
    </div>
  </fieldset>
`;
