/** What holds of every reading, whatever was read. */
import { expect } from 'chai';
import { problemLevels, type Problem } from '../../src/model/problem.js';
import type { Records } from '../../src/model/records.js';

/** The prototypes that data could reach, each with the names that it has. */
const prototypes = [Object, Array, Function, String, Number, Map, Promise].map(
  (one) => [one.prototype as object, Object.getOwnPropertyNames(one.prototype).join()] as const,
);

/** No prototype has got anything. */
export const expectClean = (): void => {
  expect('polluted' in {}).to.equal(false);
  for (const [prototype, names] of prototypes) expect(Object.getOwnPropertyNames(prototype).join()).to.equal(names);
};

/** A problem of a record names its row and field; that of a source names the source. */
const isNamed = ({ level, where, field }: Problem) =>
  where.source !== '' && (level === 'source' || (where.row !== undefined && field !== ''));

/** Three lists, ids that differ, problems that say where they stand, and clean prototypes. */
export function expectOrder({ records, problems }: { records: Records; problems: Problem[] }): void {
  expect(Object.keys(records)).to.deep.equal(['partners', 'activities', 'supports']);
  for (const list of Object.values(records))
    expect(new Set(list.map(({ id }: { id: string }) => id)).size).to.equal(list.length);
  expect(problems.filter((one) => !isNamed(one))).to.deep.equal([]);
  for (const { code, seen } of problems) {
    expect(problemLevels).to.have.property(code);
    expect(seen).to.be.a('string').with.length.at.most(60);
  }
  expectClean();
}
