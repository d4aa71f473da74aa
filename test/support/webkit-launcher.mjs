// web-test-runner's door to WebKitGTK.
import { WebKitSession } from './webkit-session.mjs';

export function webkitLauncher(found) {
  let opening;
  let page;
  let current;
  return {
    name: 'WebKitGTK',
    type: 'puppeteer', // so that sendKeys and sendMouse of @web/test-runner-commands ask for getPage()
    concurrency: 1,
    async startSession(id, url) {
      opening ??= WebKitSession.start(found);
      ({ page } = await opening);
      current = id;
      await page.goto(url);
    },
    isActive: (id) => current === id,
    getPage: () => page,
    getBrowserUrl: () => page.url(),
    async stopSession() {
      current = undefined;
      await page.close();
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session');
    },
    async stop() {
      const session = await opening;
      await session?.close();
    },
  };
}
