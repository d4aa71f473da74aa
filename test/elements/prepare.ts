import type { IntegMap } from '../../src/elements/integ-map/integ-map.js';
import '../../src/elements/integ-map/integ-map.js';

/** A file that a test wrote, as a URL of this page. */
export const csv = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }));

export const partners = `id,name,kind,street,city,lat,lng,phone,email,languages,reviewed_on
eken,Ekens BK,club,Storgatan 2,Lindåker,57.196,14.036,+46 70 174 06 06,eken@example.org,sv|ar,2026-11-01
cafe,Språkcaféet,language-cafe,Storgatan 3,Lindåker,57.217,14.03,,,sv,2026-11-01
almen,Almens IF,club,Storgatan 4,Lindåker,57.18,14.05,,,,
`;

/** What a test asks about, found by role and part as a person would. */
export interface Prepared {
  element: IntegMap;
  all(part: string): HTMLElement[];
  one(part: string): HTMLElement | undefined;
  names(): string[];
  focused(): Element | null;
}

const mounted: Element[] = [];

/** Puts an `<integ-map>` into the page; the map is left out unless a test is about it. */
export function mount(markup: string): Prepared {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(markup));
  document.body.append(box);
  mounted.push(box);
  const element = box.querySelector('integ-map') as IntegMap;
  const all = (part: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(`[part="${part}"]`)];
  return {
    element,
    all,
    one: (part) => all(part)[0],
    names: () => all('item').map((row) => row.querySelector('.name')?.textContent?.trim() ?? ''),
    focused: () => element.shadowRoot?.activeElement ?? null,
  };
}

/** The element with some partners, its first answer shown. */
export async function prepare(attributes = 'without-map', text = partners): Promise<Prepared> {
  const prepared = mount(`<integ-map src="${csv(text)}" ${attributes}></integ-map>`);
  await prepared.element.ready;
  return prepared;
}

export function unmountAll(): void {
  for (const box of mounted.splice(0)) box.remove();
}

/** The next event of that name, as a promise. */
export const next = <K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    target.addEventListener(name, resolve, { once: true });
  });

/** Resolves when a fact holds, looked at once a frame; the test's own limit is the limit. */
export async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Types into the search field as a person does: the value, then the event. */
export async function search({ element, one }: Prepared, text: string): Promise<void> {
  const field = one('search') as HTMLInputElement;
  field.value = text;
  const asked = next(element, 'integ-query');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await asked;
  await element.updateComplete;
}
