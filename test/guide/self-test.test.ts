import { expect } from 'chai';
import * as fc from 'fast-check';
import { itemOf } from '../../src/guide/items.js';
import { answers, nextSteps, questions, type AnswerSheet, type QuestionId } from '../../src/guide/self-test.js';
import { runs } from '../samples/random.js';

const anyAnswer = fc.constantFrom(...answers);
const anyQuestion = fc.constantFrom(...questions);
const anySheet = fc.dictionary(anyQuestion, anyAnswer, { noNullPrototype: true }) as fc.Arbitrary<AnswerSheet>;
const itemsOf = (sheet: AnswerSheet) => nextSteps(sheet).map(({ item }) => item);
/** Which of the three steps a question has, 0 for the first; 3: none. */
const placeOf = (sheet: AnswerSheet, asked: QuestionId) => {
  const place = nextSteps(sheet).findIndex(({ question }) => question === asked);
  return place < 0 ? 3 : place;
};
const all = (answer: (typeof answers)[number]): AnswerSheet =>
  Object.fromEntries(questions.map((question) => [question, answer]));

describe('where a club starts', () => {
  it('ten questions', () => expect(questions).to.have.lengthOf(10));

  // Invented clubs.
  const clubs: Record<string, { sheet: AnswerSheet; steps: string[] }> = {
    'Granlunda BK, begun last spring, has nothing yet': {
      sheet: all('no'),
      steps: ['write-who-calls-whom', 'note-the-check', 'no-lists-of-origin'],
    },
    'Sjövik Gymnastik is in order, and waits for families to come': {
      sheet: {
        ...{ coordinator: 'yes', checks: 'yes', private: 'yes', 'meeting-places': 'no', welcomer: 'partly' },
        ...{ fees: 'no', partners: 'unknown', 'full-group': 'partly', numbers: 'yes', ending: 'yes' },
      },
      steps: ['go-where-people-are', 'say-fees-first', 'one-contact-each'],
    },
    'Åsby Handboll is full of newcomers, and of a project that ends in June': {
      sheet: {
        ...{ coordinator: 'yes', checks: 'yes', private: 'yes', 'meeting-places': 'yes', welcomer: 'yes' },
        ...{ fees: 'yes', partners: 'yes', 'full-group': 'partly', numbers: 'no', ending: 'no' },
      },
      steps: ['choose-three-numbers', 'club-full-group', 'plan-for-the-end'],
    },
  };
  for (const [club, { sheet, steps }] of Object.entries(clubs)) {
    it(club, () => expect(itemsOf(sheet)).to.deep.equal(steps));
  }

  it('three clubs, nine different steps', () => {
    const steps = Object.values(clubs).flatMap(({ sheet }) => itemsOf(sheet));
    expect(new Set(steps).size).to.equal(9);
  });

  it('one answer is enough, and its step comes first', () => {
    expect(itemsOf({ ending: 'no' })).to.deep.equal(['plan-for-the-end', 'write-who-calls-whom', 'note-the-check']);
    expect(nextSteps({ ending: 'no' })[0]).to.deep.equal({
      ...{ item: 'plan-for-the-end', question: 'ending', answer: 'no' },
    });
    expect(nextSteps({})[0]).to.deep.equal({ item: 'write-who-calls-whom', question: 'coordinator' });
  });

  it('who has it all is led further', () => {
    expect(itemsOf(all('yes'))).to.deep.equal(['follow-up-in-two-weeks', 'look-at-the-holes', 'sign-locally']);
  });

  it('of all sheets of yes and no each has three different steps, and no step is of two questions', () => {
    const questionsOf = new Map<string, Set<QuestionId>>();
    for (let bits = 0; bits < 2 ** questions.length; bits += 1) {
      const sheet = Object.fromEntries(questions.map((one, i) => [one, bits & (1 << i) ? 'yes' : 'no'])) as AnswerSheet;
      expect(new Set(itemsOf(sheet)).size).to.equal(3);
      for (const { item, question } of nextSteps(sheet))
        questionsOf.set(item, (questionsOf.get(item) ?? new Set()).add(question));
    }
    expect([...questionsOf.values()].map(({ size }) => size)).to.deep.equal(Array(13).fill(1));
  });

  it('what all stands on goes before money that is lacking, even when it is half there', () => {
    expect(itemsOf({ ...all('yes'), ending: 'no', checks: 'partly' })[0]).to.equal('note-the-check');
  });
});

describe('where a club starts, laws', () => {
  const holds = (law: (sheet: AnswerSheet) => void) => fc.assert(fc.property(anySheet, law), runs);

  it('always three different steps, which are items', () =>
    holds((sheet) => {
      const steps = itemsOf(sheet);
      expect(steps).to.have.lengthOf(3);
      expect(new Set(steps).size).to.equal(3);
      for (const step of steps) expect(itemOf(step)?.id).to.equal(step);
    }));

  it('each step names the question and the answer that led to it', () =>
    holds((sheet) => {
      for (const { question, answer } of nextSteps(sheet)) expect(answer).to.equal(sheet[question]);
    }));

  it('the order in which one answers changes nothing, nor does asking again', () =>
    holds((sheet) => {
      const turned = Object.fromEntries(Object.entries(sheet).toReversed()) as AnswerSheet;
      expect(nextSteps(turned)).to.deep.equal(nextSteps(sheet));
      expect(nextSteps(sheet)).to.deep.equal(nextSteps(sheet));
    }));

  it('the better the answer, the less urgent its step', () =>
    fc.assert(
      fc.property(anySheet, anyQuestion, (sheet, question) => {
        const places = answers.map((answer) => placeOf({ ...sheet, [question]: answer }, question));
        expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
      }),
      runs,
    ));

  it('a yes does not hide what is lacking elsewhere', () =>
    fc.assert(
      fc.property(anySheet, anyQuestion, (sheet, question) => {
        const [before, after] = [sheet, { ...sheet, [question]: 'yes' as const }];
        for (const other of questions.filter((one) => one !== question)) {
          expect(placeOf(after, other), other).to.be.at.most(placeOf({ ...before, [question]: 'no' }, other));
        }
      }),
      runs,
    ));

  it('what is there already is a step only when fewer than three are not', () =>
    holds((sheet) => {
      const open = questions.filter((question) => sheet[question] !== 'yes').length;
      const further = nextSteps(sheet).filter(({ answer }) => answer === 'yes');
      expect(further).to.have.lengthOf(Math.max(0, 3 - open));
    }));
});
