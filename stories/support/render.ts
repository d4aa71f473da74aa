import { html, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { dataSets, isDataSet } from './data-sets.js';

/** Attributes and CSS properties by their names; what only a script can set; and what stands inside the tag. */
export interface Args {
  [name: string]: unknown;
  selected?: string;
  records?: unknown;
  /** HTML. */
  content?: string;
}

const isProperty = (name: string): name is 'selected' | 'records' => ['selected', 'records'].includes(name);
const isStyle = (name: string) => name.startsWith('--') || name === 'color-scheme';
const isAttribute = (name: string) => name !== 'content';
/** `onIntegSelect`, a line in the panel "Actions", hears `integ-select`. */
const eventOf = (name: string) =>
  name
    .slice(2)
    .replace(/\B[A-Z]/g, '-$&')
    .toLowerCase();
const isListener = (name: string, value: unknown): value is EventListener =>
  /^on[A-Z]/.test(name) && typeof value === 'function';
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const isAbsent = (value: unknown) => value === undefined || value === false || value === '';

class Given extends Directive {
  private before: Args = {};

  override render(_args: Args): void {}

  /** Sets what has changed, so that a change in the toolbar leaves alone what a visitor has done. */
  override update({ element }: ElementPart, [args]: [Args]): void {
    for (const name of new Set([...Object.keys(this.before), ...Object.keys(args)])) {
      const value = args[name];
      const old = this.before[name];
      if (value === old) continue;
      if (isListener(name, old)) element.removeEventListener(eventOf(name), old);
      if (isListener(name, value)) element.addEventListener(eventOf(name), value);
      else if (isProperty(name)) Object.assign(element, { [name]: value });
      else if (isStyle(name)) (element as HTMLElement).style.setProperty(name, isAbsent(value) ? null : asText(value));
      else if (!isAttribute(name) || isAbsent(value)) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : asText(value));
    }
    this.before = args;
  }
}
const given = directive(Given);

const templates = {
  'integ-map': (args: Args, content: unknown) => html`<integ-map ${given(args)}>${content}</integ-map>`,
  'integ-finder': (args: Args, content: unknown) => html`<integ-finder ${given(args)}>${content}</integ-finder>`,
  'integ-guide': (args: Args, content: unknown) => html`<integ-guide ${given(args)}>${content}</integ-guide>`,
  'integ-log': (args: Args, content: unknown) => html`<integ-log ${given(args)}>${content}</integ-log>`,
  'integ-samsyn': (args: Args, content: unknown) => html`<integ-samsyn ${given(args)}>${content}</integ-samsyn>`,
};

/** A public element. */
type Tag = keyof typeof templates;

/** Draws one element as the controls say; the toolbar's data set takes the place of the story's own. */
export const drawing =
  (tag: Tag) =>
  (args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult => {
    const { data } = globals;
    const chosen = isDataSet(data) ? dataSets[data]?.attributes : {};
    return templates[tag]({ ...args, ...chosen }, unsafeHTML(args.content ?? ''));
  };

/** The element of a story, for what a visitor does in it. */
export function elementIn<T extends Tag>(canvas: HTMLElement, tag: T): HTMLElementTagNameMap[T] {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`This story has no <${tag}>`);
  return element;
}

/** Presses what a visitor sees of a part, and waits for what it leads to. */
export async function press(
  { renderRoot }: HTMLElementTagNameMap[Tag],
  selector: string,
  leadsTo: string,
): Promise<void> {
  const seen = (wanted: string) =>
    [...renderRoot.querySelectorAll<HTMLElement>(wanted)].find((node) => node.checkVisibility());
  while (!seen(selector)) await new Promise(requestAnimationFrame);
  seen(selector)?.click();
  while (!seen(leadsTo)) await new Promise(requestAnimationFrame);
}
