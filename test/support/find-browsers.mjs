// Where browsers are looked for, and in which order. Everything comes in as a parameter, so that a test
// can hide all of them.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Filled by fetch-chromium.mjs: the last place that is looked at. */
export const cacheFolder = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/browser');

// The first is the same engine without a window around it, which halves what a page costs.
const chromeNames = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
];
const firefoxNames = ['firefox-esr', 'firefox'];

const chromeFiles = {
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => [
        join(base, 'Google/Chrome/Application/chrome.exe'),
        join(base, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};
const firefoxFiles = {
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: (env) => [join(env.PROGRAMFILES ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe')],
};

/** Every place outside PATH, per browser. */
export function defaultPlaces(env = process.env, platform = process.platform) {
  return {
    chrome: [...(chromeFiles[platform]?.(env) ?? []), ...playwrightChromes(env), join(cacheFolder, 'bin', 'chromium')],
    firefox: firefoxFiles[platform]?.(env) ?? [],
    miniBrowser: ['/usr/lib', '/usr/libexec', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map((folder) =>
      join(folder, 'webkit2gtk-4.1/MiniBrowser'),
    ),
  };
}

/**
 * @returns {{chrome?: string, firefox?: string, webkit?: {driver: string, miniBrowser: string, xvfb?: string}}}
 */
export function findBrowsers({ env = process.env, path = env.PATH ?? '', places = defaultPlaces(env) } = {}) {
  const onPath = (names) => firstFile(names.flatMap((name) => inPath(name, path)));
  return {
    chrome: named(env, 'CHROME_PATH') ?? onPath(chromeNames) ?? firstFile(places.chrome),
    firefox: named(env, 'FIREFOX_PATH') ?? onPath(firefoxNames) ?? firstFile(places.firefox),
    webkit: findWebKit({ env, onPath, places }),
  };
}

function findWebKit({ env, onPath, places }) {
  const driver = onPath(['WebKitWebDriver']);
  const miniBrowser = firstFile(places.miniBrowser);
  const xvfb = onPath(['Xvfb']);
  if (!driver || !miniBrowser || (!xvfb && !env.DISPLAY)) return undefined;
  return { driver, miniBrowser, xvfb };
}

// A wrong path in the environment is a mistake to be told, not one to be passed over in silence.
function named(env, name) {
  const file = env[name];
  if (file && !isRunnable(file)) throw new Error(`${name} is ${file}, which cannot be run`);
  return file || undefined;
}

function playwrightChromes(env) {
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => ['chrome-linux', 'chrome-linux64'].map((sub) => join(root, name, sub, 'chrome')));
}

const inPath = (name, path) =>
  path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

const firstFile = (files) => files.find(isRunnable);

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
