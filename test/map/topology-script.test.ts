import { expect } from 'chai';
import { readTopologyScript } from '../../src/map/topology-script.js';

const script = (code: string) => new URL(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
const handOver = (detail: string) =>
  `document.currentScript.dispatchEvent(new CustomEvent('integ-topology', { detail: ${detail} }));`;
const failure = (url: URL) =>
  readTopologyScript(url).then(
    () => 'none',
    ({ message }: Error) => message,
  );

describe('the overview as a script', () => {
  let before: number;
  beforeEach(() => (before = document.scripts.length));
  afterEach(() => expect(document.scripts).to.have.length(before));

  it('hands over its data, and leaves no tag behind', async () => {
    const topology = await readTopologyScript(script(handOver("{ type: 'Topology', objects: {}, arcs: [] }")));
    expect(topology).to.deep.equal({ type: 'Topology', objects: {}, arcs: [] });
  });

  it('two that are asked for at once each get their own', async () => {
    const both = await Promise.all(['1', '2'].map((data) => readTopologyScript(script(handOver(data)))));
    expect(both).to.deep.equal([1, 2]);
  });

  it('that is not there is an error', async () => {
    const gone = script('');
    URL.revokeObjectURL(gone.href);
    expect(await failure(gone)).to.match(/^basemap: nothing from /);
  });

  it('that hands over nothing is an error', async () => {
    expect(await failure(script('"something else";'))).to.match(/^basemap: nothing from /);
  });
});
