import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { StoreController } from '../../src/store/store-controller.js';
import { Store } from '../../src/store/store.js';

/** A host that counts how often it is asked to update. */
function host() {
  const controllers: ReactiveController[] = [];
  const counted = {
    updates: 0,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => void (counted.updates += 1),
    updateComplete: Promise.resolve(true),
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
  return counted;
}

describe('a store in an element', () => {
  it('the element updates after every change, while it is in the page', () => {
    const [element, store] = [host(), new Store()];
    new StoreController(element, store);
    store.select('before');
    element.connect();
    store.select('a');
    store.select('b');
    element.disconnect();
    store.select('after');
    expect(element.updates).to.equal(2);
  });

  it('an element that comes back follows again, once', () => {
    const [element, store] = [host(), new Store()];
    new StoreController(element, store);
    element.connect();
    element.disconnect();
    element.connect();
    store.select('a');
    expect(element.updates).to.equal(1);
  });

  it('several elements may share a store', () => {
    const [one, other, store] = [host(), host(), new Store()];
    for (const element of [one, other]) new StoreController(element, store);
    one.connect();
    other.connect();
    store.select('a');
    expect([one.updates, other.updates]).to.deep.equal([1, 1]);
  });
});
