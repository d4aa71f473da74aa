import { expect } from 'chai';
import { inWords } from '../../src/elements/problem-lines.js';
import { reportFailed, reportLoaded } from '../../src/elements/report.js';
import { LoadError, problem, SourceError, type Problem } from '../../src/model/problem.js';
import type { State } from '../../src/store/store.js';

/** What a page hears of a load. */
function hear(tell: (element: HTMLElement) => void): Event[] {
  const element = document.createElement('div');
  const events: Event[] = [];
  for (const type of ['integ-load', 'integ-error']) element.addEventListener(type, (event) => events.push(event));
  tell(element);
  return events;
}

/** The first message in the console with a text in it; others are late ones of other tests. */
const warningWith = (text: string) =>
  new Promise<string>((resolve) => {
    const { warn } = console;
    console.warn = (message: string) => {
      if (!message.includes(text)) return;
      console.warn = warn;
      resolve(message);
    };
  });

const stateWith = (problems: Problem[]) =>
  ({ phase: 'ready', catalogue: { problems }, whole: { total: 7 } }) as unknown as State;
const loaded = (problems: Problem[]) => hear((element) => reportLoaded(element, stateWith(problems)));

const times = (count: number, of: (i: number) => Problem) => Array.from({ length: count }, (_, i) => of(i));

describe('what a page and its author are told of a load', () => {
  it('three thousand equal problems are one line, with their number and the first rows', () => {
    const lines = inWords([
      ...times(3310, (row) => problem('name/missing', { source: 'a.json', row }, 'name')),
      problem('place/zero', { source: 'b.csv', row: 6, id: 'zero' }, 'place.lat', '0, 0'),
      ...times(2, (row) => problem('code/unknown', { source: 'b.csv', row }, 'kind', 'pub')),
    ]);
    expect(lines.split('\n')).to.deep.equal([
      'Problems: 3313',
      'a.json: 3310 × name name/missing (rows 0, 1, 2, 3, 4 …). The name is missing. Fill in the name. If a column has it under another name, say so: columns="name=…".',
      'b.csv:6 place.lat place/zero 0, 0. Latitude and longitude are zero. Fill in the latitude and longitude.',
      'b.csv: 2 × kind code/unknown pub (rows 0, 1). We do not know “pub”. Correct the word, or leave the cell empty.',
    ]);
  });

  it('a message has at most twenty lines of problems, and says where the rest is', () => {
    const problems = times(25, (i) => problem('code/unknown', { source: 'a', row: i }, `field-${i}`));
    const lines = inWords(problems).split('\n');
    expect([lines.length, lines.at(-1)]).to.deep.equal([22, '… and 5 more kinds: see integ-load']);
  });

  it('the event has every problem and how many are shown', () => {
    const problems = times(100, (row) => problem('name/missing', { source: 'a', row }, 'name'));
    const events = loaded(problems);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.deep.include({ type: 'integ-load', total: 7, problems });
  });

  it('the console has one message with the tag in front', async () => {
    const warning = warningWith('told.csv');
    loaded([problem('place/missing', { source: 'told.csv', row: 2 }, 'place.lat')]);
    expect(await warning).to.equal(
      '<div> Problems: 1\ntold.csv:2 place.lat place/missing. Latitude or longitude is missing. Fill in both, such as 57.19 and 14.03.',
    );
  });

  it('a source among others that failed has an event of its own', () => {
    const where = { source: 'a.csv' };
    const events = loaded([problem('source/failed', where, '', '404 a.csv')]);
    expect(events.map(({ type }) => type)).to.deep.equal(['integ-error', 'integ-load']);
    expect(events[0]).to.deep.include({ code: 'source/failed', message: '404 a.csv', where });
    expect(inWords([problem('source/failed', where, '', '404 a.csv')])).to.include('a.csv source/failed 404 a.csv');
  });

  it('nothing is told of a load that is not ready', () => {
    const state = { phase: 'loading' } as unknown as State;
    expect(hear((element) => reportLoaded(element, state))).to.deep.equal([]);
  });

  it('a failure is told by its code, whatever was thrown', () => {
    const [other] = hear((element) => reportFailed(element, 'gone'));
    expect(other).to.deep.include({ code: 'source/failed', message: 'gone', where: { source: '' } });
  });

  it('each source of a load that failed has an event of its own, and a line', async () => {
    const both = [
      { ...problem('limit/bytes', { source: 'failed.csv' }, '', 'over 64 MB') },
      { ...problem('source/unsupported', { source: 'b.kml' }, '', 'KML') },
    ];
    const warning = warningWith('failed.csv');
    const events = hear((element) => reportFailed(element, new LoadError(new SourceError('limit/bytes'), both)));
    expect(events.map(({ type }) => type)).to.deep.equal(['integ-error', 'integ-error']);
    expect(events[1]).to.deep.include({ code: 'source/unsupported', message: 'KML', where: { source: 'b.kml' } });
    expect(await warning).to.include('b.kml source/unsupported KML. We cannot read the format KML. Open it in');
  });
});
