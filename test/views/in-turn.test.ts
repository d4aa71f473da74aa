import { expect } from 'chai';
import { html, render } from 'lit';
import { inTurn, Turns } from '../../src/views/in-turn.js';

describe('what is drawn in turn', () => {
  let box: HTMLElement;
  let turns: Turns;
  beforeEach(() => {
    box = document.createElement('div');
    turns = new Turns();
  });

  /** Rows of names, of which so many are drawn at once; counts the drawings. */
  const show = (names: readonly string[], seen: number) => {
    const drawn: string[] = [];
    const row = (name: string, i: number) =>
      inTurn(
        [name],
        () => {
          drawn.push(name);
          return name;
        },
        i < seen ? undefined : turns,
      );
    const part = render(html`${names.map((name, i) => html`<p>${row(name, i)}</p>`)}`, box);
    return { drawn, part };
  };
  const texts = () => [...box.querySelectorAll('p')].map((p) => p.textContent);

  it('what is seen is there at once, and the rest after it', async () => {
    show(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 2);
    expect(texts()).to.deep.equal(['a', 'b', '', '', '', '', '', '']);
    await turns.arrive();
    expect(texts()).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('what is the same is not drawn again', async () => {
    show(['a', 'b'], 1);
    await turns.arrive();
    const { drawn } = show(['a', 'b'], 1);
    await turns.arrive();
    expect(drawn).to.deep.equal([]);
  });

  it('of two that wait for one place the last is drawn', async () => {
    const first = show(['a'], 0);
    const second = show(['b'], 0);
    await turns.arrive();
    expect([first.drawn, second.drawn, texts()]).to.deep.equal([[], ['b'], ['b']]);
  });

  it('what has left the page is not drawn, and is when it is back', async () => {
    const { drawn, part } = show(['a'], 0);
    part.setConnected(false);
    await turns.arrive();
    expect(drawn).to.deep.equal([]);
    part.setConnected(true);
    await turns.arrive();
    expect(texts()).to.deep.equal(['a']);
  });

  it('one that cannot be drawn does not keep those after it from being drawn', async () => {
    const lines = [
      inTurn(
        ['bad'],
        () => {
          throw new Error('bad');
        },
        turns,
      ),
    ];
    render(html`${lines.map((line) => html`<p>${line}</p>`)}`, box);
    const error = await turns.arrive().catch((reason: unknown) => reason);
    expect(String(error)).to.equal('Error: bad');
    show(['a'], 0);
    await turns.arrive();
    expect(texts()).to.deep.equal(['a']);
  });
});
