// A Web Test Runner launcher for WebKitGTK (WebKitWebDriver + MiniBrowser), no npm dependencies.
// Needs: apt-get install webkit2gtk-driver xvfb
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const MINI = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
];
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  // F1 to F12
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};
const freePort = () =>
  new Promise((ok, no) => {
    const s = createServer()
      .once('error', no)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => ok(port));
      });
  });

export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #procs = [];
  #urls = new Map();
  #base = '';
  #starting;
  async #call(method, path, body) {
    const r = await fetch(this.#base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const j = await r.json();
    if (j.value?.error)
      throw new Error(`WebKitWebDriver ${method} ${path}: ${j.value.error}: ${j.value.message}`);
    return j.value;
  }
  #spawn(cmd, args, opts) {
    const p = spawn(cmd, args, opts);
    p.on('error', (e) => {
      p.failed = e;
    });
    this.#procs.push(p);
    return p;
  }
  async initialize(config) {
    process.once('exit', () => this.#kill());
    // before the built-in command, which refuses every launcher of type 'webdriver'
    if (!config.plugins.some((p) => p.name === 'webkit-commands')) config.plugins.unshift(webkitCommands());
  }
  #kill() {
    for (const p of this.#procs.splice(0).reverse()) p.kill();
  }
  async #start() {
    const binary = process.env.WEBKIT_MINIBROWSER ?? MINI.find(existsSync);
    if (!binary)
      throw new Error('No WebKitGTK MiniBrowser here (Debian: apt-get install webkit2gtk-driver xvfb).');
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const x = this.#spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      env.DISPLAY =
        ':' +
        (await new Promise((ok, no) => {
          x.once('error', () => no(new Error('Xvfb is missing (Debian: apt-get install xvfb).')));
          x.stdio[3].once('data', (d) => ok(String(d).trim()));
          x.once('exit', (c) => no(new Error(`Xvfb ended (${c})`)));
        }));
    }
    const port = await freePort();
    const d = this.#spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    const root = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      if (d.failed)
        throw new Error('WebKitWebDriver is missing (Debian: apt-get install webkit2gtk-driver).');
      try {
        await fetch(root + '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    this.#base = root;
    const s = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
        },
      },
    });
    this.#base = `${root}/session/${s.sessionId}`;
    this.name = `WebKitGTK ${s.capabilities.browserVersion}`;
  }
  async startSession(id, url) {
    this.#urls.set(id, url);
    await (this.#starting ??= this.#start());
    await this.#call('POST', '/url', { url });
  }
  isActive(id) {
    return this.#urls.has(id);
  }
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }
  async stopSession(id) {
    this.#urls.delete(id);
    const left = this.#call('POST', '/url', { url: 'about:blank' }).then(
      () => true,
      () => false,
    );
    if (await Promise.race([left, sleep(3000, false)])) return {};
    // a page that hangs takes no more orders: the next file gets a browser of its own
    this.#kill();
    this.#starting = undefined;
    return {};
  }
  startDebugSession() {
    throw new Error('Debugging is not offered for WebKitGTK.');
  }
  async stop() {
    try {
      if (this.#base) await this.#call('DELETE', '');
    } catch {}
    this.#kill();
  }
  // what @web/test-runner-commands calls on a launcher of type 'webdriver'
  async sendKeys(_id, keys) {
    for (const key of keys) await this.keys(key, 'keyDown', 'keyUp');
  }
  /** A key goes down, comes up, or both. */
  keys(key, ...types) {
    const actions = types.map((type) => ({ type, value: KEYS[key] ?? key }));
    return this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'kb', actions }] });
  }
  #pointer(actions) {
    return this.#call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
  #btn(b = 'left') {
    return { left: 0, middle: 1, right: 2 }[b];
  }
  sendMouseMove(_id, x, y) {
    return this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]);
  }
  sendMouseClick(_id, x, y, b) {
    const button = this.#btn(b);
    return this.#pointer([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);
  }
  sendMouseDown(_id, b) {
    return this.#pointer([{ type: 'pointerDown', button: this.#btn(b) }]);
  }
  sendMouseUp(_id, b) {
    return this.#pointer([{ type: 'pointerUp', button: this.#btn(b) }]);
  }
  resetMouse() {
    return this.#call('DELETE', '/actions');
  }
  async setViewport({ width, height }) {
    const [iw, ih] = await this.#call('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    const r = await this.#call('GET', '/window/rect');
    await this.#call('POST', '/window/rect', { width: width + r.width - iw, height: height + r.height - ih });
    for (let i = 0; i < 40; i++) {
      const [w, h] = await this.#call('POST', '/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
      if (w === width && h === height) return;
      await sleep(25);
    }
    throw new Error(`WebKitGTK did not reach ${width}x${height}.`);
  }
}
/** Lets `setViewport`, and keys that are held, of @web/test-runner-commands work in WebKitGTK too. */
export const webkitCommands = () => ({
  name: 'webkit-commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    if (!(browser instanceof WebKitLauncher)) return;
    if (command === 'set-viewport') await browser.setViewport(payload);
    else if (command === 'send-keys' && payload.down) await browser.keys(payload.down, 'keyDown');
    else if (command === 'send-keys' && payload.up) await browser.keys(payload.up, 'keyUp');
    else return;
    return true;
  },
});
