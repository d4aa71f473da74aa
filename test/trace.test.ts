/**
 * One record of the fixture, from its file to its row in the list: which files of src read or change one
 * of its fields? At most five, those that ARCHITECTURE.md names, beside the shape (and the country that it tells), the
 * words and the look.
 */
import { expect } from 'chai';
import '../src/elements/integ-map/integ-map.js';
import { load } from '../src/load.js';
import { countryOf } from '../src/model/country.js';
import { partner } from './samples/records.js';
import { partOf, swapping, Trace } from './samples/trace.js';
import { scenarioUrl } from './samples/scenarios.js';
import { until } from './samples/until.js';

const ID = 'ekens-bk';
const isBeside = (file: string) => /^src\/(model\/(records|country)\.ts|words\/|theme\/)/.test(file);

/** The five that the page names: the numbered list under its heading. */
async function namedFiles(): Promise<string[]> {
  const page = await (await fetch('/ARCHITECTURE.md')).text();
  const [, part = ''] = /^## One record, five files$([^]*?)^## /m.exec(page) ?? [];
  return [...part.matchAll(/^\d+\. `(src\/[^`]+)`/gm)].map(([, file]) => file ?? '');
}

describe('one record from file to row', () => {
  /** The record itself, in each form that it has on its way. */
  const record = new Trace();
  /** What was made of it: an index entry, an item of an answer. These are no longer the record. */
  const made = new Trace();
  const stages = new Set<string>();
  let row = '';

  const follow = <T extends object>(thing: T, stage: string): T => {
    stages.add(stage);
    return record.follow(thing, stage);
  };
  /** Puts a traced one in the place of the record, in whatever form it is handed on. */
  const swap = (item: unknown) =>
    record.unseen(() =>
      made.unseen(() => {
        if (Array.isArray(item)) return item[0] === ID && item.length > 2 ? follow(item, 'cells') : item;
        if (typeof item !== 'object' || item === null) return item;
        for (const [key, stage] of [
          ['fields', 'raw'],
          ['object', 'mapped'],
        ] as const) {
          const inner = partOf(item, key);
          if (partOf(inner, 'id') === ID) Object.assign(item, { [key]: follow(inner as object, stage) });
        }
        if (partOf(item, 'id') !== ID) return item;
        if (partOf(item, 'contacts')) return follow(item, 'record');
        return partOf(item, 'record') ? made.follow(item, 'haystack' in item ? 'entry' : 'item') : item;
      }),
    );

  before(async () => {
    const element = document.createElement('integ-map');
    element.withoutMap = true;
    await swapping(swap, async () => {
      const catalogue = await load([{ url: scenarioUrl('partners.csv') }, { url: scenarioUrl('activities.csv') }]);
      document.body.append(element);
      await element.store.open(async () => catalogue);
      const button = () => element.shadowRoot?.querySelector(`[data-id="${ID}"]`);
      await until(() => button());
      row = button()?.textContent ?? '';
    });
    element.remove();
    const lists = [
      ['read or change it', record.describe()],
      ['only hand it on', record.handedOn],
      ['read what was made of it', made.describe()],
    ] as const;
    for (const [title, files] of lists) console.log(`Files of src that ${title}:\n  ${files.join('\n  ')}`);
  });

  it('could not be touched without being noted', () => {
    const eye = new Trace();
    const followed = eye.follow(partner({ place: { address: { postcode: '2500' } } }), 'record');
    expect(countryOf(followed)).to.equal('DK');
    expect([...eye.readers]).to.deep.equal([
      [
        'src/model/country.ts',
        new Set(
          ['country', 'place', 'contacts', 'timeZone', 'price', 'address', 'postcode'].map((key) => `record.${key}`),
        ),
      ],
    ]);
  });

  it('was followed all the way', () => {
    expect([...stages]).to.deep.equal(['cells', 'raw', 'mapped', 'record']);
    for (const text of ['Ekens BK', 'Förening', 'Storgatan 2', 'svenska']) expect(row).to.include(text);
  });

  it('is read or changed by at most five files beside its shape, the words and the look', () => {
    expect([...record.readers.keys()].filter((file) => !isBeside(file))).to.have.length.within(1, 5);
  });

  it('is read or changed by those files that ARCHITECTURE.md names', async () => {
    const readers = [...record.readers.keys()].filter((file) => !isBeside(file));
    expect(readers).to.have.members(await namedFiles());
  });

  it('what was made of it is read in the search and in the list alone', () => {
    const others = [...made.readers.keys()].filter((file) => !/^src\/(search|views)\//.test(file));
    expect(others).to.deep.equal([]);
  });
});
