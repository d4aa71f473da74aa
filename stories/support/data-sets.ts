import { shared } from 'virtual:integ';

interface DataSet {
  title: string;
  attributes: Record<string, string>;
}

const schools = { 'default-kind': 'school' };

const all = {
  sample: { title: 'Sample town, 13 places', attributes: { src: 'data/partners.csv data/activities.csv' } },
  smaland: {
    title: 'Schools of Småland, 197',
    attributes: { src: 'data/shared/smaland-schools-expected.csv', ...schools },
  },
  schools: { title: 'Schools of Sweden, 2,398', attributes: { src: 'data/shared/se-schools.geojson', ...schools } },
  empty: { title: 'Empty file', attributes: { src: 'data/empty.csv' } },
  failing: { title: 'Failing', attributes: { src: 'data/missing.csv' } },
} satisfies Record<string, DataSet>;

const isHere = ({ attributes: { src } }: { attributes: { src: string } }) =>
  !src.startsWith('data/shared/') || shared.some((name) => src.endsWith(name));

/** What the toolbar offers in place of a story's own data; real registers only where they are present. */
export const dataSets: Record<string, DataSet> = Object.fromEntries(
  Object.entries(all).filter(([, set]) => isHere(set)),
);

export const isDataSet = (name: unknown): name is string => typeof name === 'string' && Object.hasOwn(dataSets, name);
