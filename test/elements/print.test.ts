import { expect } from 'chai';
import { html } from 'lit';
import { printSheet } from '../../src/elements/print.js';

/** Prints in a bare element, and leaves the printer's window open. */
async function printing() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const printed = new Promise<HTMLIFrameElement>((resolve) => {
    new MutationObserver(() => {
      const frame = root.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.print = () => resolve(frame);
    }).observe(root, { childList: true });
  });
  void printSheet(root, { template: html`<h1>Tack</h1>`, styles: '', lang: 'sv', dir: 'ltr', title: 'Tack' });
  return { host, frame: await printed };
}

describe('printing a sheet', () => {
  it('shows nothing of it on the page, in any element', async () => {
    const { host, frame } = await printing();
    expect(frame.contentDocument?.body.textContent).to.equal('Tack');
    const { width, height } = frame.getBoundingClientRect();
    expect([width, height, host.offsetHeight]).to.deep.equal([0, 0, 0]);
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    host.remove();
  });
});
