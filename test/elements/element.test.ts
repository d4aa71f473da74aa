import { expect } from 'chai';
import { define, version } from '../../src/elements/define.js';

describe('define', () => {
  it('keeps the first of two, and tells of both versions once', () => {
    class First extends HTMLElement {
      static readonly version = '0.0.1';
    }
    class Second extends HTMLElement {}
    const { info } = console;
    const told: string[] = [];
    console.info = (text: string) => void told.push(text);
    try {
      define('integ-test-twice', First);
      define('integ-test-twice', First);
      define('integ-test-twice', Second);
    } finally {
      console.info = info;
    }
    expect(customElements.get('integ-test-twice') === First).to.equal(true);
    expect(told).to.deep.equal([`<integ-test-twice> 0.0.1 is defined already; ${version} is not used.`]);
  });

  it('says the version of the package', async () => {
    const { version: published } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(version).to.equal(published);
  });
});
