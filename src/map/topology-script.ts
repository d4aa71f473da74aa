import type { Topology } from 'topojson-specification';

/**
 * The overview as a classic script beside `integ.bundle.js`: a page opened from `file:` may not fetch.
 * The script hands its TopoJSON to the tag that asked for it, as the `detail` of an event, so that no global is
 * needed: `document.currentScript.dispatchEvent(new CustomEvent('integ-topology', { detail: … }))`.
 *
 * Trusted Types would refuse `src`. No header comes with a file, and from a server nobody asks this way.
 * @throws when there is no such script, or it hands over nothing
 */
export async function readTopologyScript(url: URL): Promise<Topology> {
  const script = document.createElement('script');
  try {
    return await new Promise((resolve, reject) => {
      script.addEventListener('integ-topology', (event) => resolve((event as CustomEvent<Topology>).detail));
      // By the time a script has loaded, it has run.
      for (const end of ['load', 'error'])
        script.addEventListener(end, () => reject(new Error(`basemap: nothing from ${url.pathname}`)));
      script.src = url.href;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
