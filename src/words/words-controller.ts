import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lexiconFor, swedish, wholeLexiconFor, type Lexicon } from './lexicon.js';

type Load = (tag: string) => Promise<Lexicon>;
type Host = ReactiveControllerHost & HTMLElement;

/** The parent, across shadow roots and slots' owners. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The `lang` of an element: its own, else the nearest ancestor's across shadow roots, else `sv`. */
export function langOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node))
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang') ?? '';
  return 'sv';
}

/** The roots from an element up to its document: a `lang` may change in any of them. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * Keeps an element in the language of its surroundings, live. While a language loads, the element
 * keeps the one it has; a language that arrives after another was asked for is dropped.
 */
export class WordsController implements ReactiveController {
  lexicon: Lexicon = swedish;
  private asked = '';
  private load: Load = lexiconFor;
  /** Of the lexicon that is here. */
  private loadedBy: Load = lexiconFor;
  private readonly observer = new MutationObserver(() => this.follow());

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributeFilter: ['lang'], subtree: true };
    for (const root of rootsOf(this.host)) this.observer.observe(root, options);
    this.follow();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private follow(): void {
    const lang = langOf(this.host);
    if (lang === this.asked) return;
    this.asked = lang;
    void this.change(lang);
  }

  /**
   * From now on the later words come with every language, or those of another loader; resolves when they are here.
   * A loader that was named stays: it brings the later words too.
   */
  async beWhole(load: Load = wholeLexiconFor): Promise<void> {
    if (load !== wholeLexiconFor || this.load === lexiconFor) this.load = load;
    // Before the element is in a page nobody knows its language.
    if (this.asked && this.loadedBy !== this.load) await this.change(this.asked);
  }

  private async change(lang: string): Promise<void> {
    const { load } = this;
    const lexicon = await load(lang);
    if (lang !== this.asked || load !== this.load || lexicon === this.lexicon) return;
    this.lexicon = lexicon;
    this.loadedBy = load;
    this.host.requestUpdate();
  }
}
