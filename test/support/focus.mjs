// Whether somebody can see where the focus is: in the page, and by two pictures of it.

/** Around what has the focus: an outline may stand off it. */
const ROOM = 10;

/** Of two pictures of one place, how many pixels differ by 3 to 1 or more. */
async function countChanged(one, other) {
  const read = async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height).data;
  };
  const [before, after] = [await read(one), await read(other)];
  const linear = (byte) => (byte <= 10 ? byte / 3294 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const light = (data, at) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [a, b] = [light(before, at), light(after, at)];
    if (Math.max(a / b, b / a) >= 3) count += 1;
  }
  return count;
}

/** What has the focus, where on the page, whether it can be seen there, and whether it has had it before (a part of it). */
export function focused() {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  if (!node || node === document.body) return undefined;
  const isSame = window.stop === node;
  window.stop = node;
  node.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const isOurs = top === window.host.element();
  const name = `${node.getAttribute('part') ?? ''} ${node.className}`;
  return { name, x: x + scrollX, y: y + scrollY, width, height, isOurs, isSame };
}

/** What is to be said against what has the focus: that it looks almost as it does without. */
export async function faintness(visit, stop) {
  const take = async () => {
    // A busy machine shows what was there some frames ago, and a picture larger than the window makes the map draw anew.
    await visit.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { x, y, width, height } = stop;
    const clip = { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
    return visit.page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  };
  const on = await take();
  await visit.run(() => window.stop.blur());
  const off = await take();
  await visit.run(() => window.stop.focus());
  const changed = await visit.run(countChanged, on, off);
  // As much as a line of 2 px around it.
  const least = 2 * (stop.width + stop.height);
  return changed < least ? [`${stop.name}: ${changed} pixels of ${Math.round(least)}`] : [];
}
