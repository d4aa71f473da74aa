/**
 * Leaflet 1.9.4 as src/map/vendor/leaflet.js and leaflet-tiles.js, so that it
 * - can be imported and used under Trusted Types (no HTML text, REQ 41, 42), and without `data:` in the policy;
 * - writes no class on the page's body or on our host (REQ 30);
 * - leaves no timer behind a removed map;
 * - bears a page that adds to Object.prototype (REQ 29);
 * - lets a bundler leave out what we do not use: controls, popups, tooltips, canvas, GeoJSON, tiles (REQ 61).
 * Made wherever Leaflet is needed (build, tests, Storybook) and kept out of the repository: it is not our code.
 * Each change must match exactly as often as stated, else a new Leaflet was installed and has to be read again.
 */
import { transform } from 'esbuild';
import { isProgram } from './files.mjs';
import { generate, text } from './generated.mjs';

const changes = [
  // Browser detection by innerHTML: every engine that runs our code has inline SVG and no VML.
  [/var inlineSvg = [^]*?\}\)\(\);/g, 'var inlineSvg = !!svg$1;', 1],
  [/var vml = [^]*?\n\}\(\)\);/g, 'var vml = false;', 1],

  // HTML from text: text stays text, as in every other part of Integ.
  ['name.innerHTML =', 'name.textContent =', 1],
  ['link.innerHTML = html;', 'link.textContent = title;', 1],
  ['scale.innerHTML =', 'scale.textContent =', 1],
  ['this._container.innerHTML = prefixAndAttribs', 'this._container.textContent = prefixAndAttribs', 1],
  ['node.innerHTML = content', 'node.textContent = content', 1],
  [`closeButton.innerHTML = '<span aria-hidden="true">&#215;</span>'`, `closeButton.textContent = '\\u00d7'`, 1],
  [`div.innerHTML = options.html !== false ? options.html : ''`, `div.textContent = options.html || ''`, 1],
  [
    /var radioHtml = [^]*?return radioFragment\.firstChild;/g,
    `var input = document.createElement('input');
		input.type = 'radio';
		input.className = 'leaflet-control-layers-selector';
		input.name = name;
		input.defaultChecked = checked;
		return input;`,
    1,
  ],

  // A dropped tile loses its source instead of getting an empty `data:` picture.
  ['tile.src = emptyImageUrl;', "tile.removeAttribute('src');", 1],
  ["tile.el.setAttribute('src', emptyImageUrl);", "tile.el.removeAttribute('src');", 1],
  ["tile.getAttribute('src') === emptyImageUrl", "!tile.hasAttribute('src')", 1],

  // Classes outside of the map; `:active` gives the cursor instead.
  ["addClass(document.body, 'leaflet-dragging');", '', 1],
  ["removeClass(document.body, 'leaflet-dragging');", '', 1],
  ["addClass(this._lastTarget, 'leaflet-drag-target');", '', 1],
  ["removeClass(this._lastTarget, 'leaflet-drag-target');", '', 1],

  // `:focus-visible` knows when to show a focus ring; this one left a style, and a listener on the page.
  ['preventOutline(el);', '', 1],

  // Touch made of pointer events, for engines of long ago: listeners on the document for ever.
  ['var pointer = !!(window.PointerEvent || msPointer);', 'var pointer = false;', 1],

  // Timers that outlive the map.
  ['setTimeout(bind(this._onZoomTransitionEnd, this), 250);', 'this._zoomTimer = $&', 1],
  ['		this._stop();\n\n		remove(this._mapPane);', '		clearTimeout(this._zoomTimer);\n$&', 1],
  ["off(this._map._container, 'wheel', this._onWheelScroll, this);", '$&\n		clearTimeout(this._timer);', 1],

  // Dictionaries without a prototype.
  [/((?:this\._\w+|var _pointers) = )\{\};/g, '$1Object.create(null);', 11],
  [/(\]|this\._(?:events|eventParents|layers)) \|\| \{\};/g, '$1 || Object.create(null);', 4],

  // What ties the parts that we do not use to those that we do.
  [/^Map\.(mergeOptions|addInitHook)\([^;]*?(zoomControl|attributionControl|closePopupOnClick)[^]*?^\}\);/gm, '', 5],
  [/^Map\.include\(\{\s*(\/\/.*\s*)*(addControl|_initOverlay|openPopup|openTooltip):[^]*?^\}\);/gm, '', 4],
  [/^Layer\.include\(\{\s*(\/\/.*\s*)*(_initOverlay|bindPopup|bindTooltip):[^]*?^\}\);/gm, '', 3],
  [/^(Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\);/gm, '', 3],
  [/^(Polyline|Polygon|LayerGroup)\.include\(\{[^]*?^\}\);/gm, '', 3],
  [/^(Control|CRS)\.\w+ = \w+;/gm, '', 10],
  [/^(Icon\.Default|TileLayer\.WMS) = \w+;/gm, '', 2],
  ['icon: new IconDefault(),', 'icon: null,', 1],
  ['(this.options.preferCanvas && canvas(options)) || svg(options)', 'svg(options)', 1],
  // Making a class does nothing else.
  [/^(var \w+ = )((\w+\.)?extend\()/gm, '$1/* @__PURE__ */ $2', 50],

  ['//# sourceMappingURL=leaflet-src.esm.js.map', '', 1],
];

/** What tiles take from the rest of Leaflet: what it offers to all, and what it does not. */
const offered = 'Bounds, Browser, LatLngBounds, Layer, Point, bind, extend, setOptions';
const inner =
  'addClass, cancelAnimFrame, create$1, falseFn, on, remove, requestAnimFrame, setOpacity, setPosition, ' +
  'setTransform, template, throttle, toBack, toFront, toLatLngBounds, wrapNum';

/** Tiles are a file of their own, so that a map without them does not load their code: [the rest, tiles]. */
function partTiles(source) {
  const [before, tiles, after, ...more] = source.split(/^\/\*\n \* @class (?:GridLayer|Renderer)$/m);
  if (!after || more.length) throw new Error('Leaflet is not the one we know: where its tiles begin and end');
  const list = /^export \{[^}]*\}/m;
  const rest = `${before}/*${after}`.replace(list, (all) => all.replaceAll(/ (Grid|Tile|grid|tile)Layer,/g, ''));
  const [kept] = tiles.split(/^\/\*\n \* @class TileLayer\.WMS$/m);
  return [
    `${rest}\nexport { ${inner} };\n`,
    `import { ${offered}, ${inner} } from './leaflet.js';\n/*${kept}\nexport { GridLayer, TileLayer };\n`,
  ];
}

/** Writes src/map/vendor/leaflet.js and leaflet-tiles.js, unless they are there as they should be. */
export async function patchLeaflet() {
  let source = (await text('node_modules/leaflet/dist/leaflet-src.esm.js')).replaceAll('\r\n', '\n');
  for (const [find, put, times] of changes) {
    const count = find instanceof RegExp ? [...source.matchAll(find)].length : source.split(find).length - 1;
    if (count !== times)
      throw new Error(`Leaflet is not the one we know: ${find} is there ${count} times, not ${times}`);
    source = source.replaceAll(find, put);
  }
  const code = source.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
  if (/innerHTML|outerHTML|insertAdjacentHTML|document\.body\.(class|style)/.test(code))
    throw new Error('an HTML sink is left in Leaflet');

  const note =
    '/* Changed for Integ by scripts/leaflet-patch.mjs, which lists what and why. Licence: BSD-2-Clause. */\n';
  for (const [at, part] of partTiles(source).entries()) {
    // esbuild drops the comments, half of the file, and keeps the licence.
    const small = await transform(part, { legalComments: 'inline', charset: 'utf8' });
    await generate(`src/map/vendor/leaflet${at ? '-tiles' : ''}.js`, note + small.code);
  }
}

if (isProgram(import.meta.url)) await patchLeaflet();
