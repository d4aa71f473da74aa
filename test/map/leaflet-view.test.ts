import { expect } from 'chai';
import { LeafletView } from '../../src/map/leaflet-view.js';
import type { Bbox } from '../../src/search/query.js';
import { closeAll, frames, openMap, pin, shownMap, until } from './open-map.js';

const holds = ([w, s, e, n]: Bbox, lat: number, lng: number) => lat > s && lat < n && lng > w && lng < e;

afterEach(closeAll);

describe('first view', () => {
  it('is told once', async () => {
    const map = await shownMap({ center: { lat: 57.19, lng: 14.03 }, zoom: 11 });
    await frames(4);
    expect(map.views.length).to.equal(1);
    expect(map.views[0]?.zoom).to.equal(11);
    const [w, s, e, n] = map.views[0]?.bbox ?? [0, 0, 0, 0];
    expect(Math.abs((w + e) / 2 - 14.03) < 0.01 && Math.abs((s + n) / 2 - 57.19) < 0.01).to.equal(true);
  });

  it('fits the bounds with room for pins, no closer than a town', async () => {
    const { views } = await shownMap({
      center: { lat: Number.NaN, lng: 0 },
      zoom: Number.NaN,
      bounds: [13, 56, 15, 58],
    });
    const bbox = views[0]?.bbox ?? [0, 0, 0, 0];
    expect(holds(bbox, 56, 13) && holds(bbox, 58, 15)).to.equal(true);
    const { views: lone } = await shownMap({
      center: { lat: 0, lng: Infinity },
      zoom: Number.NaN,
      bounds: [13, 56, 13, 56],
    });
    expect(lone[0]?.zoom).to.equal(13);
  });

  it('is Sweden and Denmark when nothing is known', async () => {
    const opened = await shownMap({ center: { lat: Number.NaN, lng: 0 }, zoom: Number.NaN });
    const bbox = opened.views[0]?.bbox ?? [0, 0, 0, 0];
    expect(holds(bbox, 55.3, 8.6) && holds(bbox, 67.8, 20.2)).to.equal(true);
  });

  it('waits until the map has a size, and is then what was asked for last', async () => {
    const host = document.createElement('div');
    host.hidden = true;
    const opened = openMap();
    opened.host.style.display = 'none';
    opened.view.moveTo({ center: { lat: 60, lng: 15 }, zoom: 8 });
    opened.show([pin('a', 60, 15)]);
    await frames(4);
    expect(opened.views.length).to.equal(0);
    opened.host.style.display = 'block';
    await until(() => opened.views.length > 0, 'the view after showing');
    expect(opened.views.map(({ zoom }) => zoom)).to.deep.equal([8]);
    expect(opened.labels()).to.deep.equal(['a']);
  });
});

describe('moves', () => {
  it('by script end in one view each', async () => {
    const map = await shownMap();
    map.view.moveTo({ zoom: 8 });
    await until(() => map.views.length === 2, 'zoom 8');
    expect(map.views[1]?.zoom).to.equal(8);
    map.view.moveTo({ center: { lat: 59.3, lng: 18 } });
    await until(() => map.views.length === 3, 'Stockholm');
    expect(holds(map.views[2]?.bbox ?? [0, 0, 0, 0], 59.3, 18)).to.equal(true);
    map.view.fit([14, 57, 14.2, 57.1]);
    await until(() => map.views.length === 4, 'the fitted view');
    const { bbox } = map.views[3] ?? { bbox: [0, 0, 0, 0] };
    expect(holds(bbox, 57, 14) && holds(bbox, 57.1, 14.2)).to.equal(true);
    // What was seen can be seen again.
    map.view.moveTo({ bbox });
    await until(() => map.views.length === 5, 'the same view');
    expect(map.views[4]?.zoom).to.equal(map.views[3]?.zoom);
  });

  it('stop at the limits of zoom', async () => {
    const map = await shownMap({ basemap: 'built-in', zoom: 14 });
    expect(map.view.canZoom(1)).to.equal(false);
    expect(map.view.canZoom(-1)).to.equal(true);
    map.view.zoomBy(1);
    map.view.zoomBy(-1);
    await until(() => map.views.length === 2, 'one step out');
    expect(map.views[1]?.zoom).to.equal(13);
  });

  it('reveal what lies under a sheet, and leave what is clear', async () => {
    const map = await shownMap();
    const [w, s, e] = map.views[0]?.bbox ?? [0, 0, 0, 0];
    map.view.reveal({ lat: 57.19, lng: 14.03 });
    expect(map.views.length).to.equal(1);
    map.view.inset.bottom = 130;
    const low = { lat: s + 0.01, lng: (w + e) / 2 };
    map.view.reveal(low);
    await until(() => map.views.length === 2, 'the pan');
    map.show([pin('low', low.lat, low.lng)]);
    const bottom = map.markers()[0]?.getBoundingClientRect().bottom ?? 0;
    expect(bottom < map.box.getBoundingClientRect().bottom - 120).to.equal(true);
    map.view.reveal({ lat: Number.NaN, lng: 1 });
    expect(map.views.length).to.equal(2);
  });

  it('of the box itself are told', async () => {
    const map = await shownMap();
    map.host.style.inlineSize = '300px';
    await until(() => map.views.length === 2, 'the narrower view');
    const width = ({ bbox }: { bbox: Bbox }) => bbox[2] - bbox[0];
    const [wide, narrow] = map.views;
    expect(wide && narrow && Math.abs(width(narrow) / width(wide) - 0.5) < 0.01).to.equal(true);
  });
});

describe('reduced motion', () => {
  class Setting extends EventTarget {
    matches = false;
  }
  const real = window.matchMedia;
  let setting: Setting;
  beforeEach(() => {
    setting = new Setting();
    window.matchMedia = () => setting as unknown as MediaQueryList;
  });
  afterEach(() => {
    window.matchMedia = real;
  });
  const turn = (on: boolean) => {
    setting.matches = on;
    setting.dispatchEvent(new Event('change'));
  };

  it('is obeyed, also when it changes', async () => {
    const map = await shownMap();
    map.show([pin('a', 57.19, 14.03)]);
    turn(true);
    map.view.zoomBy(1);
    expect(map.views.map(({ zoom }) => zoom)).to.deep.equal([10, 11]);
    map.view.moveTo({ center: { lat: 57.2, lng: 14.05 } });
    expect(map.views.length).to.equal(3);
    map.view.reveal({ lat: 57.2, lng: 15 });
    expect(map.views.length).to.equal(4);
    turn(false);
    map.view.zoomBy(1);
    expect(map.views.length).to.equal(4);
    await until(() => map.views.length === 5, 'the end of the animation');
  });
});

describe('built-in basemap', () => {
  const realFetch = window.fetch;
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('draws land, lakes and soft shores under the pins', async () => {
    const map = await shownMap({ basemap: 'built-in', zoom: 9 });
    map.show([pin('a', 57.19, 14.03)]);
    await until(() => map.box.querySelector('.mist-5') !== null, 'the basemap');
    for (const name of ['land', 'lake', 'shore far']) {
      const path = map.box.querySelector(`path.${name.replace(' ', '.')}`);
      expect((path?.getAttribute('d') ?? '').length > 100, name).to.equal(true);
    }
    expect(map.box.querySelectorAll('.islet').length).to.equal(1);
    map.show([]);
    expect(map.box.querySelectorAll('.islet').length).to.equal(0);
    expect(map.failures.length).to.equal(0);
  });

  it('that cannot be fetched leaves pins on a plain ground, and says so', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const map = await shownMap({ basemap: 'built-in' });
    await until(() => map.failures.length === 1, 'the failure');
    map.show([pin('a', 57.19, 14.03)]);
    expect(map.labels()).to.deep.equal(['a']);
  });

  it('is not asked for when there is none', async () => {
    let asked = 0;
    window.fetch = () => {
      asked += 1;
      return Promise.reject(new Error('no'));
    };
    const map = await shownMap({ basemap: 'none' });
    expect(asked + map.failures.length).to.equal(0);
  });
});

it('one box takes one map at a time, and another after that', async () => {
  const map = await shownMap();
  map.view.remove();
  const again = new LeafletView(map.box, { basemap: 'none', onView() {}, onSelect() {}, onRing() {} });
  again.remove();
  map.view = new LeafletView(map.box, { basemap: 'none', onView() {}, onSelect() {}, onRing() {} });
});
