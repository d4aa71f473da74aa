import { expect } from 'chai';
import type { IntegMap } from '../../src/elements/integ-map/integ-map.js';
import { mount, partners, unmountAll, until, type Prepared } from './prepare.js';

const size = 4_000_000;
const { fetch } = globalThis;

/** A file that comes in parts, when the test says so. Rows of blanks make it large. */
function slowFile(headers: Record<string, string> = { 'content-length': String(size) }) {
  let give: (bytes: number) => void = () => {};
  let end = () => {};
  const start = new TextEncoder().encode(partners);
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(start);
      give = (bytes) => stream.enqueue(new Uint8Array(bytes).fill(0x0a));
      end = () => stream.close();
    },
  });
  globalThis.fetch = async (input, init) =>
    input === '/slow.csv'
      ? new Response(body, { headers: { 'content-type': 'text/csv', ...headers } })
      : fetch(input, init);
  return {
    give: (bytes: number) => give(bytes - start.length),
    more: (bytes: number) => give(bytes),
    end: () => end(),
  };
}

const bar = ({ element }: Prepared) => element.renderRoot.querySelector('progress');
const words = (prepared: Prepared) => prepared.one('progress')?.textContent?.trim().replaceAll('\u00A0', ' ');
const speaks = (element: IntegMap, lang: string) => until(() => element.lexicon.lang === lang);

describe('while a large file comes', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    unmountAll();
  });

  it('a bar says how much is here, and the skeleton stays', async () => {
    const file = slowFile();
    const prepared = mount('<integ-map src="/slow.csv" without-map></integ-map>');
    await prepared.element.updateComplete;
    file.give(1_000_000);
    await until(() => words(prepared) === '1,0 MB av 4,0 MB');
    expect([bar(prepared)?.value, bar(prepared)?.max]).to.deep.equal([1_000_000, size]);
    expect(bar(prepared)?.getAttribute('aria-label')).to.equal('Listan hämtas');
    expect(prepared.one('loading')?.querySelectorAll('.bone')).to.have.lengthOf(4);
    file.more(2_100_000);
    await until(() => words(prepared) === '3,1 MB av 4,0 MB');
    file.end();
    await prepared.element.ready;
    expect([bar(prepared), prepared.names().length]).to.deep.equal([null, 3]);
  });

  it('a screen reader is told once', async () => {
    const file = slowFile();
    const prepared = mount('<integ-map src="/slow.csv" without-map></integ-map>');
    await prepared.element.updateComplete;
    const live = [...prepared.element.renderRoot.querySelectorAll('[role=status], [aria-live]')];
    const before = live.map((region) => region.textContent);
    expect(before).to.deep.equal(['', 'Listan hämtas']);
    file.give(2_000_000);
    await until(() => bar(prepared) !== null);
    expect(live.map((region) => [region.isConnected, region.textContent])).to.deep.equal(
      before.map((text) => [true, text]),
    );
    expect(live.some((region) => region.contains(bar(prepared)))).to.equal(false);
    file.end();
    await prepared.element.ready;
  });

  it('the bar has no end, where nobody knows of how much', async () => {
    const file = slowFile({});
    const prepared = mount('<integ-map src="/slow.csv" without-map></integ-map>');
    file.give(1_500_000);
    await until(() => words(prepared) !== undefined);
    expect([bar(prepared)?.position, words(prepared)]).to.deep.equal([-1, '1,5 MB']);
    file.end();
    await prepared.element.ready;
  });

  it('it stands above the page’s own content', async () => {
    const file = slowFile();
    const prepared = mount('<integ-map src="/slow.csv" without-map><a href="#">Alla föreningar</a></integ-map>');
    file.give(1_500_000);
    await until(() => bar(prepared) !== null);
    expect(prepared.element.querySelector('a')?.checkVisibility()).to.equal(true);
    file.end();
    await prepared.element.ready;
  });

  it('it speaks the language of the element', async () => {
    const told: Record<string, string | undefined> = {};
    for (const lang of ['sv', 'da', 'en', 'ar']) {
      const file = slowFile();
      const prepared = mount(`<integ-map src="/slow.csv" without-map lang="${lang}"></integ-map>`);
      await speaks(prepared.element, lang);
      file.give(1_500_000);
      await until(() => words(prepared)?.startsWith('1') ?? false);
      told[lang] = words(prepared);
      file.end();
      await prepared.element.ready;
    }
    expect(told).to.include({ sv: '1,5 MB av 4,0 MB', da: '1,5 MB af 4,0 MB', en: '1.5 MB of 4.0 MB' });
    expect(told['ar']).to.match(/^1\.5 .+ من 4\.0 /);
  });
});
