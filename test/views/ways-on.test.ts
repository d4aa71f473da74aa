import { expect } from 'chai';
import { render } from 'lit';
import type { Guide } from '../../src/model/guide.js';
import type { WayOn } from '../../src/search/ways-on.js';
import { allFullNotice, waysOnNotice } from '../../src/views/ways-on.js';
import { uiLanguages } from '../../src/words/languages.js';
import { finderLexiconFor } from '../../src/words/finder-lexicon.js';

const flat = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function show(ways: readonly WayOn[], guide?: Guide, lang = 'sv') {
  const box = document.createElement('div');
  const taken: (WayOn | 'clear')[] = [];
  const acts = { take: (way: WayOn) => taken.push(way), clear: () => taken.push('clear') };
  const query = { text: 'ekens', within: 2 };
  render(waysOnNotice(await finderLexiconFor(lang), query, ways, guide, { level: 3, ...acts }), box);
  const all = (part: string) => [...box.querySelectorAll<HTMLElement>(`[part="${part}"]`)];
  return { box, all, taken };
}

const kinds = [
  'years',
  'farther',
  'doors',
  'text',
  'within',
  'kinds',
  'bbox',
  'area',
  'offers',
  'seeks',
  'ages',
].concat(
  ...['activities', 'slots', 'groups', 'languages', 'access', 'help', 'benefits', 'free', 'beginners', 'open'],
) as WayOn['kind'][];
const way = (kind: WayOn['kind'], total = 3): WayOn => ({ kind, change: { within: 15 }, total });

describe('the ways on, on the screen', () => {
  it('says what to change and how much there is then, and changes it', async () => {
    const ways = [way('years', 1), way('farther'), way('doors')];
    const { all, taken } = await show(ways);
    expect(all('way').map(flat)).to.deep.equal([
      'Ett år yngre eller äldre 1 aktivitet',
      'Längre bort, upp till 15 km 3 aktiviteter',
      'Drop-in och kafé som är öppna 3 aktiviteter',
    ]);
    all('way')[1]?.click();
    all('clear')[0]?.click();
    expect(taken).to.deep.equal([ways[1], 'clear']);
  });

  it('shows five of them at most', async () => {
    expect((await show(kinds.map((kind) => way(kind)))).all('way')).to.have.lengthOf(5);
  });

  for (const lang of Object.keys(uiLanguages))
    it(`in ${lang} each has a name of its own`, async () => {
      const shown = await Promise.all(
        kinds.map(async (kind) => flat((await show([way(kind)], undefined, lang)).all('way')[0] ?? null)),
      );
      expect(new Set(shown).size).to.equal(kinds.length);
      expect(shown.filter((name) => /undefined|NaN|\[object/.test(name))).to.deep.equal([]);
    });

  it('always ends with somebody to ask', async () => {
    const { all } = await show([], { name: 'Samira', tel: 'tel:+46370', mail: 'mailto:s@example.org' });
    expect(flat(all('guide')[0] ?? null)).to.equal(
      'Fråga en människa Ni kan få hjälp att hitta något. Samira Ring Mejla',
    );
    expect([...all('call'), ...all('mail')].map((link) => link.getAttribute('href'))).to.deep.equal([
      ...['tel:+46370', 'mailto:s@example.org'],
    ]);
    const nobody = await show([way('years')]);
    expect(flat(nobody.all('guide')[0] ?? null)).to.equal(
      'Fråga en människa Fråga på biblioteket eller i kommunhuset.',
    );
    expect(nobody.box.querySelector('[part="empty"]')?.lastElementChild).to.equal(nobody.all('guide')[0]);
  });

  it('where all is full, says how many are not, and sends to somebody only without any way', async () => {
    const box = document.createElement('div');
    const lexicon = await finderLexiconFor('sv');
    const draw = (ways: readonly WayOn[]) => {
      render(allFullNotice(lexicon, {}, ways, { name: 'Samira' }, { level: 3, take: () => {} }), box);
      return flat(box);
    };
    expect(draw([way('slots', 1), way('years', 2)])).to.equal(
      'Allt som passar är fullt just nu. Ändra ett svar, så finns det fler: ' +
        'Andra dagar och tider 1 som inte är full Ett år yngre eller äldre 2 som inte är fulla',
    );
    expect(draw([])).to.equal(
      'Allt som passar är fullt just nu. Fråga en människa Ni kan få hjälp att hitta något. Samira',
    );
  });
});
