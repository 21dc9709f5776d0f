// A connector to a contact centre that lives in another window of this browser. To a session it is a backend like
// any other; here the wire is a BroadcastChannel, and all that crosses it is data (structured clones).
//
//   session.connector = createChannelConnector({ world: 'my-world', agentId: 'ben' });
//
// The other end is desks-host.js. In the hall, a channel named as the world, everybody hears:
//
//   host → pages   { type: 'open' }                        a contact centre is here now, or again
//   page → host    { type: 'hello', line, agentId }        come to the line of this name
//
// A line is a channel between one page and the host, so that no other page sees what is said:
//
//   host → page    { type: 'welcome', supports }           then updates, a snapshot first
//   host → page    { type: 'update', update }
//   page → host    { type: 'ask', id, method, args }       send, refresh, directory; phone, for the demo
//   host → page    { type: 'answer', id, value }           or `error: { code, message }` in place of the value
//   host → page    { type: 'refused', reason }             there is no such agent
//
// Nobody pings. Each end holds a lock (Web Locks) that is named as its channel; the browser takes it back when the
// window is closed, reloaded or has crashed, and whoever waits for it knows at that moment. A window that holds
// a lock is not frozen in the background either.

/** Takes the lock until the signal aborts or this window is gone. Resolves once it is held. */
export function holdLock(name, signal) {
  if (!navigator.locks) throw new Error('Locks between windows need https, or localhost');
  return new Promise((held, failed) => {
    const untilAborted = () =>
      new Promise((release) => {
        signal.addEventListener('abort', release, { once: true });
        held();
      });
    navigator.locks.request(name, { signal }, untilAborted).catch(failed);
  });
}

/** Calls back once nobody holds the lock, unless the signal aborts first. */
export function whenFree(name, signal, then) {
  navigator.locks.request(name, { mode: 'shared', signal }, then).catch((error) => {
    if (!signal.aborted) throw error;
  });
}

/** The reason that the link then gives. */
export const CLOSED = 'The window with the contact centre is closed';
const offline = () => Object.assign(new Error(CLOSED), { code: 'offline' });

/**
 * @param world name of the channel that the host serves
 * @param agentId whose desk it is
 * @returns a connector, for one session at a time
 */
export function createChannelConnector({ world, agentId }) {
  /** To the host, as long as it is there. */
  let line;
  let lastId = 0;
  /** Questions without an answer yet, by id: `{ resolve, reject }`. */
  const asked = new Map();

  function ask(method, args, signal) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (!line) throw offline();
      const id = ++lastId;
      line.postMessage({ type: 'ask', id, method, args });
      asked.set(id, { resolve, reject });
      // what was asked is asked; its answer finds nobody
      signal?.addEventListener('abort', () => asked.delete(id) && reject(signal.reason), { once: true });
    });
  }

  function answered({ id, value, error }) {
    const { resolve, reject } = asked.get(id) ?? {};
    asked.delete(id);
    if (error) reject?.(Object.assign(new Error(error.message), { code: error.code }));
    else resolve?.(value);
  }

  async function connect(sink, { signal }) {
    const name = `${world}/${crypto.randomUUID()}`;
    // first of all: by this lock the host sees when this window has gone
    await holdLock(name, signal);
    if (signal.aborted) return;
    const hall = new BroadcastChannel(world);
    const own = new BroadcastChannel(name);

    /** Nothing is sent twice: what is open fails, and the next snapshot tells what came of it. */
    const hangUp = () => {
      if (line !== own) return;
      line = undefined;
      for (const { reject } of asked.values()) reject(offline());
      asked.clear();
    };
    const goOffline = (reason) => {
      hangUp();
      sink({ type: 'link', link: { status: 'offline', since: Date.now(), reason } });
    };
    const hello = () => {
      hall.postMessage({ type: 'hello', line: name, agentId });
      // at once when there is no host; and it may always come back
      whenFree(world, signal, () => goOffline(CLOSED));
    };
    const hear = {
      welcome({ supports }) {
        line = own;
        connector.supports = supports;
      },
      update: ({ update }) => line === own && sink(update),
      answer: answered,
      refused: ({ reason }) => goOffline(reason),
    };
    own.onmessage = ({ data }) => hear[data.type]?.(data);
    hall.onmessage = ({ data }) => data.type === 'open' && hello();
    signal.addEventListener('abort', () => {
      hangUp();
      hall.close();
      own.close();
    });
    hello();
  }

  const connector = {
    protocol: 1,
    supports: undefined,
    connect,
    send: (command, { signal }) => ask('send', [command], signal),
    refresh: () => ask('refresh', []),
    directory: (query, { signal }) => ask('directory', [query], signal),
    /** The agent's physical phone. A real one stands on the desk, and no connector has this. */
    phone: (key) => ask('phone', [key]),
  };
  return connector;
}
