import { expect } from 'chai';
import { facts } from '../../src/guide/facts.js';
import { isTheme, itemOf, items, themes } from '../../src/guide/items.js';
import { benefits, offers } from '../../src/model/codes.js';
import { kinds } from '../../src/model/kinds.js';

describe('the catalogue of advice', () => {
  const ids = items.map(({ id }) => id);

  it('twelve themes of four to six items, six kinds of three to four', () => {
    expect(themes).to.have.lengthOf(12);
    for (const code of themes) {
      expect(isTheme(code)).to.equal(true);
      expect(items.filter(({ theme }) => theme === code).length, code).to.be.within(4, 6);
    }
    for (const code of Object.keys(kinds)) {
      expect(items.filter(({ kind }) => kind === code).length, code).to.be.within(3, 4);
    }
    expect(isTheme('constructor')).to.equal(false);
  });

  it('each item has an id of its own, which a link can hold as it is', () => {
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id) || id.length > 30)).to.deep.equal([]);
    expect(ids.map((id) => itemOf(id)?.id)).to.deep.equal(ids);
    expect([itemOf('constructor'), itemOf('')]).to.deep.equal([undefined, undefined]);
  });

  it('what an item points to is there, and is not itself', () => {
    for (const { id, related, facts: told, offers: offered, seeks, benefits: leads } of items) {
      expect(ids, id).to.include.members([...related]);
      expect(related, id).to.not.include(id);
      expect(Object.keys(facts), id).to.include.members([...told]);
      expect(offers, id).to.include.members([...offered, ...seeks]);
      expect(benefits, id).to.include.members([...leads]);
    }
  });

  it('all advice on work and education points to activities, and what they lead to is in some', () => {
    const ofTheme = items.filter(({ theme }) => theme === 'work-and-education');
    expect(ofTheme.filter(({ benefits: leads }) => !leads.length)).to.deep.equal([]);
    expect([...new Set(items.flatMap((item) => item.benefits))].toSorted()).to.deep.equal(benefits.toSorted());
  });

  it('every fact belongs to some item', () => {
    const told: string[] = items.flatMap((item) => item.facts);
    expect(Object.keys(facts).filter((id) => !told.includes(id))).to.deep.equal([]);
  });

  it('an item is of one theme or of one kind', () => {
    expect(items.filter(({ theme, kind }) => (theme === undefined) === (kind === undefined))).to.deep.equal([]);
  });
});
