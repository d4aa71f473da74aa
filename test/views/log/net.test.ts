/** The drawn net: what stands in its knots, and which way its days go. */
import { expect } from 'chai';
import { render } from 'lit';
import { meetingsOf } from '../../../src/log/doubles.js';
import { merge, toLog } from '../../../src/log/merge.js';
import { netDrawing, type NetOptions } from '../../../src/views/log/net.js';
import { logLexiconFor } from '../../../src/words/log-lexicon.js';
import { entry } from '../../log/random-log.js';

const month = '2026-11';
const meetings = meetingsOf(
  merge(
    toLog([entry({ id: 'm1', on: `${month}-02`, what: 'Träning', came: 5, fresh: 0 })]),
    toLog([entry({ id: 'm2', on: `${month}-20`, what: 'Språkcafé', came: 120, fresh: 0 })]),
  ),
);

async function draw(lang: string, options: Partial<NetOptions> = {}) {
  const box = document.createElement('div');
  render(netDrawing(meetings, await logLexiconFor(lang), { month, ...options }), box);
  const dots = [...box.querySelectorAll('.dot')];
  return { box, across: dots.map((dot) => Number(dot.getAttribute('cx'))) };
}

describe('the drawn net', () => {
  it('has the number of each meeting in its knot, but not where others see it', async () => {
    const numbers = ({ box }: { box: Element }) => [...box.querySelectorAll('text')].map((node) => node.textContent);
    expect(numbers(await draw('sv'))).to.deep.equal(['5', '120']);
    expect(numbers(await draw('sv', { isPublic: true }))).to.deep.equal([]);
  });

  it('begins where a line of the language begins, threads too', async () => {
    const [sv, ar] = await Promise.all([draw('sv'), draw('ar')]);
    const [first, second] = sv.across as [number, number];
    expect(first).to.be.below(second);
    expect(ar.across).to.deep.equal([320 - first, 320 - second]);
    expect(sv.box.querySelector('[transform]')).to.equal(null);
    const threads = ar.box.querySelector('.thread')?.parentElement as unknown as SVGGElement;
    const { a, e } = threads.transform.baseVal.consolidate()?.matrix ?? {};
    expect([a, e]).to.deep.equal([-1, 320]);
  });
});
