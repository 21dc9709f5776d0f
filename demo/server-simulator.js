// A world on the server, as if its simulator were in this page: over the control socket, which the server opens only
// to pages of its own, on its own machine. Everything that is asked is also a promise of the answer.

/** ms */
const AGAIN_MS = 2000;

/**
 * @param {object} options
 * @param {string} options.url of the control socket
 * @param {() => void} [options.changed] called when something in the world is new
 * @param {typeof globalThis.WebSocket} [options.WebSocket] in place of the browser's
 * @returns {Promise<object>} the simulator; rejects when this page may not control it
 */
export async function openServerSimulator({ url, changed = () => {}, WebSocket = globalThis.WebSocket }) {
  const waiting = new Map();
  let last = 0;
  let socket;
  let picture;
  let isClosed = false;

  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error('The server is gone'));
    waiting.clear();
  };
  function hear({ id, value, error, ...seen }) {
    if (id === undefined) {
      picture = seen;
      changed();
      return;
    }
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(value);
    else reject?.(new Error(error));
  }
  /** Resolves with the first picture. */
  function open() {
    return new Promise((resolve, reject) => {
      socket = new WebSocket(url);
      socket.addEventListener('message', ({ data }) => {
        hear(JSON.parse(data));
        resolve();
      });
      socket.addEventListener('error', () => {});
      socket.addEventListener('close', () => {
        failAll();
        reject(new Error('The control socket is for pages of the server’s own machine'));
        if (picture && !isClosed) setTimeout(() => open().catch(() => {}), AGAIN_MS);
      });
    });
  }
  function ask(name, ...args) {
    const answer = new Promise((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) return reject(new Error('The server is gone'));
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, do: name, args }));
    });
    // who does not wait for the answer need not know that there was none
    answer.catch(() => {});
    return answer;
  }
  const person =
    (acts) =>
    (...who) =>
      Object.fromEntries(acts.map((act) => [act, (argument) => ask(who[0], ...who.slice(1), act, argument)]));
  const someone = person(['answer', 'decline', 'hangUp', 'fail']);

  await open();
  return {
    offerCall: (call) => ask('offerCall', call),
    customer: (id) => someone('customer', id),
    party: (id, legId) => someone('party', id, legId),
    phone: (agentId) => person(['answer', 'decline', 'hangUp'])('phone', agentId),
    editVariable: (...args) => ask('editVariable', ...args),
    setProfile: (agentId, patch) => ask('setProfile', agentId, patch),
    setSettings: (patch) => ask('setSettings', patch),
    reset: () => ask('reset'),
    advance: (ms) => ask('advance', ms),
    /** @returns undo */
    fault(faults) {
      const number = ask('fault', faults);
      number.catch(() => {});
      return () => number.then((one) => ask('noFault', one)).catch(() => {});
    },
    /** As it was when the server last told; `look()` brings it up to date. */
    state: () => picture.state,
    look: async () => {
      await ask('look');
      return picture.state;
    },
    get commands() {
      return picture.commands;
    },
    /** How many pages play in this world. */
    get pages() {
      return picture.pages;
    },
    /** How many faults are on, of all these pages. */
    get faults() {
      return picture.faults;
    },
    /** Of the server between world and pages: see `demo/server/README.md`. */
    server: {
      setUp: (options) => ask('setUp', options),
      drop: () => ask('drop'),
      restart: (epoch) => ask('restart', epoch),
      chaos: (options) => ask('chaos', options),
      tokenOf: (agentId) => ask('tokenOf', agentId),
      expireToken: (agentId) => ask('expireToken', agentId),
      stats: () => ask('stats'),
    },
    close() {
      isClosed = true;
      socket.close();
    },
  };
}
