import { expect } from 'chai';
import { aims, aimsOf, byAim } from '../../src/model/aims.js';
import { benefits } from '../../src/model/codes.js';

describe('what activities help towards', () => {
  it('every benefit leads to one of language, work and education', () => {
    expect(Object.keys(aims)).to.deep.equal(['language', 'work', 'education']);
    expect(Object.values(aims).flat().toSorted()).to.deep.equal(benefits.toSorted());
  });

  it('of an activity each aim once, in the order of the table; codes that nobody listed lead nowhere', () => {
    expect(aimsOf(['referee-course', 'mentor', 'leader-course', 'language'])).to.deep.equal([
      ...['language', 'work', 'education'],
    ]);
    expect(aimsOf(['reference', 'mentor'])).to.deep.equal(['work']);
    expect(aimsOf(['medal', 'constructor'])).to.deep.equal([]);
    expect(aimsOf([])).to.deep.equal([]);
  });

  it('sorts activities by aim, each under all that it leads to; an aim with none is left out', () => {
    const [both, work, none] = [
      { benefits: ['reference', 'leader-course'] },
      { benefits: ['mentor'] },
      { benefits: [] },
    ];
    expect(byAim([both, work, none])).to.deep.equal([
      { aim: 'work', activities: [both, work] },
      { aim: 'education', activities: [both] },
    ]);
  });

  it('looks at the codes that are asked alone', () => {
    const [both, work] = [{ benefits: ['reference', 'leader-course'] }, { benefits: ['mentor'] }];
    expect(byAim([both, work], ['mentor', 'leader-course'])).to.deep.equal([
      { aim: 'work', activities: [work] },
      { aim: 'education', activities: [both] },
    ]);
    expect(byAim([both, work], ['language'])).to.deep.equal([]);
  });
});
