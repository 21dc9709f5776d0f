/** What a session does beside passing on state and requests, and how it comes by its connector. */
import { expect } from '@open-wc/testing';
import { createStore, type CcDesktop, type CcSession } from '../../src/index.js';
import { makeAgent, makeCall, snapshotOf } from '../fixtures/calls.js';
import { frames, until } from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, settled, setVisibility, watchConsole } from '../helpers/page.js';

/** Sockets that were opened, and what was sent on them; none of them leads anywhere. */
function fakeSockets() {
  const real = window.WebSocket;
  const opened: { url: string; sent: string[]; closed: boolean }[] = [];
  class FakeSocket extends EventTarget {
    readonly readyState = 1;
    readonly bufferedAmount = 0;
    readonly #socket: (typeof opened)[0];
    constructor(url: string) {
      super();
      this.#socket = { url, sent: [], closed: false };
      opened.push(this.#socket);
      queueMicrotask(() => this.dispatchEvent(new Event('open')));
    }
    send(text: string): void {
      this.#socket.sent.push(text);
    }
    close(): void {
      this.#socket.closed = true;
    }
  }
  Object.assign(window, { WebSocket: FakeSocket });
  return { opened, restore: () => void Object.assign(window, { WebSocket: real }) };
}

describe('connector="websocket"', () => {
  let sockets: ReturnType<typeof fakeSockets>;
  let console: ReturnType<typeof watchConsole>;
  beforeEach(() => {
    sockets = fakeSockets();
    console = watchConsole();
  });
  afterEach(() => {
    sockets.restore();
    console.restore();
  });
  const live = () => sockets.opened.filter(({ closed }) => !closed).map(({ url }) => url);
  const host = location.host;

  const ADDRESSES: [given: string, opened: string][] = [
    ['wss://voice.example.com/agent', 'wss://voice.example.com/agent'],
    ['ws://voice.example.com/agent?team=1', 'ws://voice.example.com/agent?team=1'],
    ['https://voice.example.com/agent#part', 'wss://voice.example.com/agent'],
    ['/voice', `ws://${host}/voice`],
  ];
  for (const [given, opened] of ADDRESSES) {
    it(`opens ${opened} for connector-url="${given}"`, async () => {
      const session = mount<CcSession>(
        `<cc-session connector="websocket" connector-url="${given}"></cc-session>`,
      );
      await settled(session);
      await until(() => live().length, 'a socket');
      expect(live()).to.deep.equal([opened]);
      expect(session.connectorUrl).to.equal(given);
    });
  }

  for (const given of [null, '', '   ', 'http://', 'javascript:alert(1)', 'ftp://example.com/x?secret=1']) {
    it(`says what to do about connector-url: ${given}`, async () => {
      const session = document.createElement('cc-session');
      const problems = hear(session, 'cc-problem');
      if (given !== null) session.setAttribute('connector-url', given);
      session.setAttribute('connector', 'websocket');
      mount('<div></div>').append(session);
      await settled(session);
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['CC_CONNECTOR']);
      expect(problems[0]!.detail.message).to.match(/connector-url is .*Set connector-url to .*wss:/);
      expect(problems[0]!.detail.message).not.to.contain('secret');
      expect(sockets.opened).to.have.length(0);
      session.connectorUrl = '/voice';
      await settled(session);
      await until(() => live().length, 'it connects once it can');
    });
  }

  it('another address is another line; two in one task, one', async () => {
    const desk = mount<CcDesktop>('<cc-desktop connector="websocket" connector-url="/one"></cc-desktop>');
    await settled(desk);
    await until(() => live().length, 'the first');
    desk.connectorUrl = '/two';
    desk.connectorUrl = '/three';
    await settled(desk);
    await until(() => live()[0]?.endsWith('/three'), 'the last');
    expect(sockets.opened.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/one', '/three']);
    expect(live()).to.have.length(1);
  });

  it('a move, another token function, or an address without that connector, opens nothing', async () => {
    const session = mount<CcSession>(
      '<cc-session connector="websocket" connector-url="/voice"></cc-session>',
    );
    session.connectorToken = () => 'one';
    await settled(session);
    await until(() => live().length, 'a socket');
    const place = document.createElement('div');
    session.before(place);
    place.append(session);
    session.connectorToken = () => 'two';
    await settled(session);
    await frames(3);
    expect(sockets.opened).to.have.length(1);
    const line = lineOf();
    session.connector = line.connector;
    session.connectorUrl = '/other';
    await settled(session);
    expect([live().length, line.connects]).to.deep.equal([0, 1]);
  });

  it('the token is asked for at the connection, and stands in no attribute', async () => {
    const session = mount<CcSession>(
      '<cc-session connector="websocket" connector-url="/voice"></cc-session>',
    );
    session.setAttribute('connector-token', 'from markup');
    session.connectorToken = async () => 'SECRET-TOKEN';
    await settled(session);
    await until(() => sockets.opened[0]?.sent.length, 'hello');
    expect(sockets.opened[0]!.sent[0]).to.contain('SECRET-TOKEN');
    expect(sockets.opened[0]!.url).not.to.contain('SECRET-TOKEN');
    expect(session.outerHTML + console.lines.join()).not.to.contain('SECRET-TOKEN');
  });

  it('a token that comes later connects anew', async () => {
    const session = mount<CcSession>(
      '<cc-session connector="websocket" connector-url="/voice"></cc-session>',
    );
    await settled(session);
    await until(() => sockets.opened[0]?.sent.length, 'hello without a token');
    session.connectorToken = () => 'SECRET-TOKEN';
    await settled(session);
    await until(() => sockets.opened[1]?.sent[0]?.includes('SECRET-TOKEN'), 'hello with it');
    expect(live()).to.have.length(1);
  });
});

describe('properties of the ring', () => {
  it('are off, in attributes too where they say so', async () => {
    const session = mount<CcSession>('<cc-session></cc-session>');
    const all = ({ ring, ringVolume, ringDevice, notify, titleBadge }: CcSession) => [
      ring,
      ringVolume,
      ringDevice,
      notify,
      titleBadge,
    ];
    expect(all(session)).to.deep.equal([false, 0.5, null, false, false]);
    session.remove();
    const other = mount<CcSession>(
      '<cc-session ring="false" notify="false" title-badge="false" ring-volume="0.2" ring-device="desk"></cc-session>',
    );
    expect(all(other)).to.deep.equal([false, 0.2, 'desk', false, false]);
  });

  it('as attributes', async () => {
    const { title } = document;
    const { session } = await openSession('', makeCall(), { attributes: 'title-badge' });
    session.apply({ type: 'call', call: { ...makeCall(), id: 'call-2', phase: 'offered' } as never });
    await until(() => document.title !== title, 'the badge');
    expect(document.title).to.contain('1');
    session.setAttribute('title-badge', 'false');
    await until(() => document.title === title, 'the title again');
  });
});

describe('what comes late', () => {
  it('asks how things are when the page is seen again, for the store of the time', async () => {
    const { session } = await openSession('', makeCall());
    const asked = hear(session, 'cc-refresh-request');
    const back = () => {
      setVisibility('hidden');
      setVisibility('visible');
    };
    back();
    expect(asked).to.have.length(1);
    const store = createStore();
    let refreshed = 0;
    store.connector = lineOf({ refresh: () => new Promise(() => ++refreshed) }).connector;
    session.store = store;
    await settled(session);
    back();
    expect([asked.length, refreshed]).to.deep.equal([1, 1]);
    session.remove();
    back();
    expect([asked.length, refreshed], 'nothing off the page').to.deep.equal([1, 1]);
  });

  it('reports mask-numbers that is none, once', async () => {
    const console = watchConsole();
    const { session } = await openSession('', makeCall(), { attributes: 'mask-numbers="many"' });
    session.ringVolume = 0.1;
    await settled(session);
    console.restore();
    expect(console.lines.filter((line) => line.includes('CC_MASK_NUMBERS'))).to.have.length(1);
  });

  it('two sessions of one store are one tab, and the last one that leaves ends it', async () => {
    const store = createStore();
    store.replace(snapshotOf(makeCall(), { agent: makeAgent({ id: `agent-${Date.now()}` }) }));
    const stage = mount('<div><cc-session></cc-session><cc-session></cc-session></div>');
    const sessions = [...stage.children] as CcSession[];
    for (const session of sessions) session.store = store;
    for (const session of sessions) await settled(session);
    const held = async () => {
      const { held: locks = [] } = await navigator.locks.query();
      return locks.filter(({ name = '' }) => name.includes(store.state.agent!.id)).length;
    };
    const count = async (wanted: number, what: string) => {
      let now = -1;
      const look = async () => (now = await held());
      await until(() => {
        void look();
        return now === wanted;
      }, what);
    };
    await count(1, 'one tab');
    void store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await frames(3);
    expect(store.state.pending.map(({ elsewhere }) => elsewhere)).to.deep.equal([undefined]);
    sessions[0]!.remove();
    await frames(3);
    await count(1, 'still one');
    sessions[1]!.remove();
    await count(0, 'none');
  });
});
