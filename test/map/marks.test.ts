import { render } from 'lit';
import { expect } from 'chai';
import { families } from '../../src/model/activity-families.js';
import { activities } from '../../src/model/codes.js';
import { kinds } from '../../src/model/kinds.js';
import { alike, lines, shapes } from '../../src/theme/activity-icon-paths.js';
import { bringActivities, hasIcon, icon } from '../../src/theme/icons.js';
import { kindClass, mark } from '../../src/theme/marks.js';
import { pinPicture } from '../../src/theme/pins.js';

const drawn = (template: unknown): Element => {
  const box = document.createElement('div');
  render(template, box);
  return box.querySelector('svg') ?? box;
};
const outline = (template: unknown) => drawn(template).querySelector('.shape')?.getAttribute('d');

describe('icons', () => {
  it('are there for every kind, and for activities when they have come', async () => {
    for (const { icon: name } of Object.values(kinds)) expect(hasIcon(name), name).to.equal(true);
    await bringActivities();
    for (const name of Object.keys({ ...alike, ...lines, ...shapes })) expect(hasIcon(name), name).to.equal(true);
    for (const name of ['toString', '__proto__', 'constructor', '', 'quidditch']) {
      expect(hasIcon(name), name).to.equal(false);
    }
  });

  it('are there for every activity but wrestling, and for the families of activities', async () => {
    await bringActivities();
    expect(activities.filter((code) => !hasIcon(code))).to.deep.equal(['wrestling']);
    expect(Object.keys(families).filter((family) => !hasIcon(family))).to.deep.equal([]);
    // What a name shares is drawn under its own.
    expect(Object.values(alike).filter((name) => Object.hasOwn(alike, name) || !hasIcon(name))).to.deep.equal([]);
  });

  it('are none for a name that every object has', () => {
    expect(hasIcon('toString')).to.equal(false);
  });

  it('are one path that assistive tools pass by', () => {
    const globe = drawn(icon('globe'));
    expect(globe.getAttribute('aria-hidden')).to.equal('true');
    expect(globe.getAttribute('focusable')).to.equal('false');
    expect((globe.querySelector('path')?.getAttribute('d') ?? '').length > 20).to.equal(true);
  });
});

describe('marks', () => {
  it('have a shape of their own for each kind, and a circle for what is none', () => {
    const shapes = Object.keys(kinds).map((kind) => outline(mark(kind)));
    expect(new Set(shapes).size).to.equal(6);
    expect(outline(mark('zoo'))).to.equal(outline(mark('club')));
    expect(outline(mark(undefined))).to.equal(outline(mark('club')));
    expect(kindClass('zoo')).to.equal('other');
    expect(kindClass('toString')).to.equal('other');
  });

  it('show the kind’s icon when there is none of that name', () => {
    const inside = (template: unknown) => drawn(template).querySelector('.solid')?.getAttribute('d');
    expect(inside(pinPicture('school', 'quidditch'))).to.equal(inside(pinPicture('school')));
    expect(inside(pinPicture('club', 'football')) === inside(pinPicture('club'))).to.equal(false);
    expect(inside(pinPicture('club', 'futsal'))).to.equal(inside(pinPicture('club', 'football')));
  });
});
