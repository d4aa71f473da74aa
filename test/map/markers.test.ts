import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { closeAll, pin, ring, shownMap } from './open-map.js';

const a = pin('a', 57.19, 14.03);
const b = pin('b', 57.2, 14.1, 'school');
const c = pin('c', 57.15, 13.95, 'church');
const near = ring(['d', 'e', 'f'], 57.22, 13.9, { club: 2, project: 1 });

afterEach(closeAll);

describe('show', () => {
  it('draws a pin for one and a ring for several', async () => {
    const map = await shownMap();
    map.show([a, near]);
    expect(map.labels()).to.deep.equal(['a', 'd e f']);
    expect(map.markers().map((node) => node.getAttribute('part'))).to.deep.equal(['pin', 'ring']);
    expect(map.markers().map((node) => node.dataset['count'])).to.deep.equal(['1', '3']);
    expect(map.markers()[1]?.textContent?.trim()).to.equal('3');
  });

  it('keeps the node of the same members, moves it, and removes what is gone', async () => {
    const map = await shownMap();
    map.show([a, b]);
    const [first, second] = map.markers();
    const before = first?.getBoundingClientRect().x ?? 0;
    map.show([{ ...a, lng: 14.05 }, c]);
    expect(map.labels()).to.deep.equal(['a', 'c']);
    expect(map.markers()[0] === first).to.equal(true);
    expect(map.markers().includes(second as HTMLElement)).to.equal(false);
    expect((first?.getBoundingClientRect().x ?? 0) > before + 5).to.equal(true);
    map.show([]);
    expect(map.markers().length).to.equal(0);
  });

  it('says a kept marker anew when the language changes', async () => {
    const map = await shownMap();
    map.show([a]);
    const [node] = map.markers();
    map.view.show([a], () => ({ label: 'klubb', kinds: a.kinds }), null);
    expect(map.labels()).to.deep.equal(['klubb']);
    expect(map.markers()[0] === node).to.equal(true);
  });

  it('puts the point of a pin, and the middle of a ring, on its place', async () => {
    const map = await shownMap();
    const { x, y } = map.box.getBoundingClientRect();
    const circle = ring(['x', 'y'], 57.19, 14.03, { club: 2 });
    /** How far the point of a pin, or the middle of a ring, is from the middle of the map. */
    const off = (node: Element | undefined, down: number) => {
      const at = node?.getBoundingClientRect() ?? new DOMRect();
      return Math.hypot(at.x + at.width / 2 - x - 300, at.y + down - y - 200);
    };
    map.show([circle]);
    expect(off(map.markers()[0], 30)).to.be.below(1);
    map.show([a, circle]);
    const marker = (part: string) => map.markers().find((node) => node.part.contains(part));
    expect(off(marker('pin'), 50)).to.be.below(1);
    // Beside the pin, and near.
    expect(off(marker('ring'), 30)).to.be.within(20, 37);
  });

  it('leaves out what has no finite place', async () => {
    const map = await shownMap();
    map.show([pin('nan', Number.NaN, 14), pin('far', 57, Infinity), pin('zero', 0, 0), a]);
    expect(map.labels()).to.deep.equal(['zero', 'a']);
  });

  it('marks the selected one, or the ring that holds it', async () => {
    const map = await shownMap();
    const selected = () => map.markers().filter((node) => node.classList.contains('selected'));
    map.show([a, b, near], 'b');
    expect(selected().map((node) => node.getAttribute('aria-label'))).to.deep.equal(['b']);
    expect(selected()[0]?.getAttribute('aria-current')).to.equal('true');
    map.show([a, b, near], 'e');
    expect(selected().map((node) => node.getAttribute('aria-label'))).to.deep.equal(['d e f']);
    map.show([a, b, near], null);
    expect(selected().length).to.equal(0);
    expect(map.box.querySelectorAll('[aria-current]').length).to.equal(0);
  });
});

describe('keys', () => {
  it('are one tab stop, with arrows, Home and End in the order given', async () => {
    const map = await shownMap();
    map.show([c, a, b]);
    expect(map.markers().filter((node) => node.tabIndex === 0).length).to.equal(1);
    map.box.focus();
    await sendKeys({ press: 'Tab' });
    expect(map.focused()).to.equal('c');
    const path = [];
    for (const press of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'End', 'Home', 'ArrowUp']) {
      await sendKeys({ press });
      path.push(map.focused());
    }
    expect(path.join(' ')).to.equal('a b b a b c c');
    await sendKeys({ press: 'ArrowRight' });
    expect(
      map
        .markers()
        .filter((node) => node.tabIndex === 0)
        .map((node) => node.getAttribute('aria-label')),
    ).to.deep.equal(['a']);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(map.focused()).to.equal('the map');
  });

  it('choose a pin by Enter and a ring by Space', async () => {
    const map = await shownMap();
    map.show([a, near]);
    expect(map.view.markers.focus('a')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(map.selected).to.deep.equal(['a']);
    expect(map.view.markers.focus('e')).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(map.rings.map(({ ids }) => ids.join())).to.deep.equal(['d,e,f']);
    expect(map.view.markers.focus('nobody')).to.equal(false);
  });

  it('pass the focus on when its ring falls apart, and to the map when nothing is left', async () => {
    const map = await shownMap();
    map.show([a, near]);
    map.view.markers.focus('d');
    map.show([a, pin('d', 57.22, 13.9), ring(['e', 'f'], 57.23, 13.91, { club: 2 })]);
    expect(map.focused()).to.equal('d');
    map.show([]);
    expect(map.focused()).to.equal('the map');
  });

  it('bring a pin at the edge into view', async () => {
    const map = await shownMap();
    const { bbox } = map.views.at(-1) ?? { bbox: [0, 0, 0, 0] };
    map.show([a, pin('edge', 57.19, bbox[2] - 0.001)]);
    map.view.markers.focus('a');
    await sendKeys({ press: 'ArrowRight' });
    expect(map.focused()).to.equal('edge');
    expect((map.views.at(-1)?.bbox[2] ?? 0) > bbox[2] + 0.01 || map.markers().length === 2).to.equal(true);
    expect(map.box.scrollLeft).to.equal(0);
  });
});

describe('pointer', () => {
  const middleOf = (node: HTMLElement | undefined): [number, number] => {
    const { x, y, width, height } = node?.getBoundingClientRect() ?? new DOMRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };

  it('chooses by a click, and not at the end of a drag', async () => {
    const map = await shownMap();
    map.show([a]);
    const [x, y] = middleOf(map.markers()[0]);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(map.selected).to.deep.equal(['a']);

    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y + 20] });
    await sendMouse({ type: 'move', position: [x + 60, y + 30] });
    await sendMouse({ type: 'up' });
    expect(map.selected).to.deep.equal(['a']);
    const [nowX] = middleOf(map.markers()[0]);
    expect(nowX - x > 40).to.equal(true);

    // A key right after the drag is not taken for the drag's end.
    map.view.markers.focus('a');
    await sendKeys({ press: 'Enter' });
    expect(map.selected).to.deep.equal(['a', 'a']);
  });
});
