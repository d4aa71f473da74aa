import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { finderLexiconFor } from '../../src/words/finder-lexicon.js';
import { isWhole, lexiconFor } from '../../src/words/lexicon.js';
import { langOf, WordsController } from '../../src/words/words-controller.js';
import { until } from '../samples/until.js';

/** An element that says one word, and remembers in which languages it did. */
class TestSpeaker extends LitElement {
  readonly said: string[] = [];
  readonly language = new WordsController(this);

  override render(): TemplateResult {
    const { lang, words } = this.language.lexicon;
    this.said.push(lang);
    return html`${words.close}`;
  }
}
customElements.define('test-speaker', TestSpeaker);

describe('the language of an element', () => {
  let box: HTMLElement;
  /** The speaker in some HTML, in the page. */
  const show = (text: string): TestSpeaker => {
    box.innerHTML = text;
    const speaker = box.querySelector<TestSpeaker>('test-speaker');
    if (!speaker) throw new Error('no speaker');
    return speaker;
  };
  const says = (speaker: TestSpeaker, word: string) => until(() => speaker.shadowRoot?.textContent === word);
  /** Another speaker has come in a language: whoever was to follow earlier has done so. */
  const another = async (lang: string) => {
    const other = new TestSpeaker();
    other.lang = lang;
    box.append(other);
    await until(() => other.said.length);
    const { words } = await lexiconFor(lang);
    await says(other, words.close);
  };
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('is its own, else that of the nearest around it, else that of the page, else Swedish', () => {
    const speaker = show('<p lang="da"><span><test-speaker lang="ar"></test-speaker></span></p>');
    expect(langOf(speaker)).to.equal('ar');
    speaker.removeAttribute('lang');
    expect(langOf(speaker)).to.equal('da');
    box.firstElementChild?.removeAttribute('lang');
    expect(langOf(speaker)).to.equal('sv');
    document.documentElement.lang = 'en';
    expect(langOf(speaker)).to.equal('en');
  });

  it('reaches through shadow roots', async () => {
    box.innerHTML = '<div lang="da"><section></section></div>';
    const inner = new TestSpeaker();
    const section = box.querySelector('section');
    section?.attachShadow({ mode: 'open' }).append(inner);
    expect(langOf(inner)).to.equal('da');
    await says(inner, 'Luk');
    box.querySelector('div')?.setAttribute('lang', 'en');
    await says(inner, 'Close');
    section?.setAttribute('lang', 'sv');
    await says(inner, 'Stäng');
  });

  it('is Swedish at once, and another as soon as it is here', async () => {
    const speaker = show('<test-speaker lang="ar"></test-speaker>');
    await says(speaker, 'إغلاق');
    expect(speaker.said).to.deep.equal(['sv', 'ar']);
  });

  it('follows every lang around it, live', async () => {
    const speaker = show('<p><test-speaker></test-speaker></p>');
    document.documentElement.lang = 'en';
    await says(speaker, 'Close');
    box.firstElementChild?.setAttribute('lang', 'da');
    await says(speaker, 'Luk');
    speaker.lang = 'sv';
    await says(speaker, 'Stäng');
    speaker.removeAttribute('lang');
    await says(speaker, 'Luk');
  });

  it('of two that are asked for at once the last is spoken, and the first never', async () => {
    const speaker = show('<test-speaker lang="ar"></test-speaker>');
    speaker.lang = 'da';
    await says(speaker, 'Luk');
    await another('ar');
    expect(speaker.said).to.deep.equal(['sv', 'da']);
  });

  it('stays what it is when nothing that matters changes', async () => {
    const speaker = show('<p><test-speaker></test-speaker></p>');
    await says(speaker, 'Stäng');
    speaker.lang = 'sv-FI';
    await another('sv-FI');
    expect(speaker.said).to.deep.equal(['sv']);
  });

  it('is not followed by an element that has left the page inside a shadow root', async () => {
    box.innerHTML = '<section></section>';
    const section = box.querySelector('section');
    const [inner, speaker] = [document.createElement('p'), new TestSpeaker()];
    inner.append(speaker);
    section?.attachShadow({ mode: 'open' }).append(inner);
    await says(speaker, 'Stäng');
    section?.remove();
    inner.lang = 'da';
    await another('da');
    expect(speaker.said).to.deep.equal(['sv']);
  });

  it('is not followed by an element that has left the page, and is when it comes back', async () => {
    const speaker = show('<test-speaker></test-speaker>');
    await says(speaker, 'Stäng');
    speaker.remove();
    speaker.lang = 'da';
    await another('da');
    expect(speaker.said).to.deep.equal(['sv']);
    box.append(speaker);
    await says(speaker, 'Luk');
  });

  it('has its later words once it is whole, and keeps them in the next language', async () => {
    const speaker = show('<test-speaker lang="da"></test-speaker>');
    const { language } = speaker;
    await language.beWhole();
    expect(isWhole(language.lexicon) && language.lexicon.words.share).to.equal('Del');
    speaker.lang = 'en';
    await says(speaker, 'Close');
    expect(isWhole(language.lexicon) && language.lexicon.words.share).to.equal('Share');
  });

  it('another loader brings more words, also after the later ones, and stays when these are asked for', async () => {
    const speaker = show('<test-speaker lang="da"></test-speaker>');
    const { language } = speaker;
    await language.beWhole();
    await language.beWhole(finderLexiconFor);
    expect(language.lexicon.words).to.include({ close: 'Luk', share: 'Del', askSomebody: 'Spørg et menneske' });
    const { lexicon } = language;
    await language.beWhole();
    expect(language.lexicon).to.equal(lexicon);
    speaker.lang = 'en';
    await says(speaker, 'Close');
    expect(language.lexicon.words).to.include({ share: 'Share', askSomebody: 'Ask a person' });
  });
});
