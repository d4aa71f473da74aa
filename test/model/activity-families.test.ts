import { expect } from 'chai';
import { families, familyOf } from '../../src/model/activity-families.js';
import { activities } from '../../src/model/codes.js';

const alone = ['scouts', 'music', 'theatre', 'art', 'gardening', 'cooking', 'language-practice'];

describe('families of activities', () => {
  it('every activity is in one of them or stands alone, in the order of the codes', () => {
    expect([...Object.values(families).flat(), ...alone]).to.deep.equal(activities);
  });

  it('an activity is told its family, who stands alone itself', () => {
    expect(['football', 'chess', 'cycling', 'parasport', 'scouts'].map(familyOf)).to.deep.equal([
      ...['ball', 'mind', 'athletics', 'multi', 'scouts'],
    ]);
    for (const [family, codes] of Object.entries(families))
      for (const code of codes) expect(familyOf(code)).to.equal(family);
    for (const code of alone) expect(familyOf(code)).to.equal(code);
  });

  it('a code that nobody listed is its own family', () => {
    expect(['kubb', 'constructor', '__proto__', ''].map(familyOf)).to.deep.equal([
      ...['kubb', 'constructor', '__proto__', ''],
    ]);
  });
});
