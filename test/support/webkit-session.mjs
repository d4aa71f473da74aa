// WebKitGTK by plain W3C WebDriver: WebKitWebDriver drives MiniBrowser, on Xvfb where there is no screen.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebKitPage } from './webkit-page.mjs';

export class WebKitSession {
  processes = [];

  static async start(found) {
    const session = new WebKitSession();
    process.once('exit', session.kill);
    try {
      await session.open(found);
    } catch (error) {
      session.kill();
      throw error;
    }
    return session;
  }

  async open({ driver, miniBrowser, xvfb }) {
    const env = {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    };
    env.DISPLAY ??= await this.startScreen(xvfb);
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    const options = [`--port=${port}`, '--host=127.0.0.1'];
    this.processes.push(spawn(driver, options, { env, stdio: 'ignore' }));
    await this.untilReady();
    const { sessionId } = await this.send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
    this.base += `/session/${sessionId}`;
    await this.send('POST', '/timeouts', { script: 61_000, pageLoad: 60_000 });
    this.page = new WebKitPage(this.send);
    await this.page.setViewport({ width: 1180, height: 800 });
  }

  // Xvfb chooses a free display itself and writes its number to the file descriptor that we give.
  startScreen(xvfb) {
    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.processes.push(screen);
    return new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      screen.once('exit', () => reject(new Error('Xvfb ended at once')));
      screen.once('error', reject);
    });
  }

  async untilReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.send('GET', '/status');
      } catch (error) {
        if (tries > 200) throw error;
        await wait(50);
      }
    }
  }

  send = async (method, path, body = {}) => {
    const response = await fetch(this.base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  async close() {
    await this.send('DELETE', '').catch(() => {}); // it may have ended already; then kill is enough
    this.kill();
    process.off('exit', this.kill);
  }

  kill = () => {
    for (const child of this.processes.splice(0).toReversed()) child.kill();
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
