/** Data that stand between the tags, in scripts that are no programs. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordType } from '../model/records.js';
import type { Format, Source } from '../sources/source.js';

const formats: Record<string, Format> = {
  'application/geo+json': 'geojson',
  'application/json': 'json',
  'text/csv': 'csv',
};
const types: readonly string[] = ['partner', 'activity', 'support'] satisfies RecordType[];
const isType = (type = ''): type is RecordType => types.includes(type);

/** A script's data as a source. */
export type TagSource = Extract<Source, { data: unknown }>;

const formatOf = (node: Element): Format | undefined =>
  node instanceof HTMLScriptElement ? formats[node.type.trim().toLowerCase()] : undefined;

/** Whether anything stands between the tags that a visitor is meant to see. */
export const hasFallback = (element: Element): boolean => [...element.children].some((child) => !formatOf(child));

/** The scripts that hold data, in their order; problems call them `script 1`, `script 2`. */
export function tagSources(element: Element): TagSource[] {
  const scripts = ([...element.children] as HTMLElement[]).filter(formatOf);
  return scripts.flatMap((script, i) => {
    const text = script.textContent;
    const format = formatOf(script);
    const { type } = script.dataset;
    if (!format || !text.trim()) return [];
    return [{ name: `script ${i + 1}`, data: text, format, isInPage: true, ...(isType(type) && { type }) }];
  });
}

/** Whether two readings say something else. */
export const differ = (now: readonly TagSource[], before: readonly TagSource[] = []): boolean =>
  now.length !== before.length ||
  now.some((one, i) => (['name', 'data', 'format', 'type'] as const).some((key) => one[key] !== before[i]?.[key]));

/**
 * Reads what stands between the tags when the page has come, and again when it has changed: a framework
 * may fill it in later.
 */
export class TagData implements ReactiveController {
  private readonly observer = new MutationObserver(() => this.read());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tell: (sources: TagSource[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const options = { childList: true, characterData: true, subtree: true, attributeFilter: ['type', 'data-type'] };
    this.observer.observe(this.host, options);
    document.addEventListener('DOMContentLoaded', this.read);
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.read);
  }

  /** Not while the page itself is on its way: half a script would be bad data. */
  private readonly read = (): void => {
    if (document.readyState !== 'loading') this.tell(tagSources(this.host));
  };
}
