/** The connectors that the documentation shows, on backends that are as small. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { createStore, type Connector, type State } from '../../../src/index.js';

const CALL = { id: 'c1', phase: 'connected', legs: [{ id: 'customer', hold: false }] };
const ALL = { agent: { id: 'ada', state: { kind: 'engaged' } }, calls: [CALL] };

/** Resolves when the state is so. */
const becomes = (store: ReturnType<typeof createStore>, wanted: (state: State) => boolean) =>
  new Promise<void>((done) => {
    const look = () => wanted(store.state) && done();
    store.subscribe(look);
    look();
  });

type Asked = { type: string };

/** What `createAcmeConnector({ client })` of docs/connectors.md talks to. */
class Client extends EventEmitter {
  isUp = false;
  asked: Asked[] = [];
  open() {
    this.isUp = true;
    queueMicrotask(() => this.emit('line', { isUp: true }));
    return this;
  }
  close() {
    this.isUp = false;
    return this;
  }
  everything = async () => ALL;
  ask = async (order: Asked) => (this.asked.push(order), { done: order.type === 'hold' });
}

/** What `createVendorConnector(vendor)` of docs/migrate.md talks to. */
class Vendor extends EventEmitter {
  asked: Asked[] = [];
  contacts = () => [CALL];
  carryOut = async (command: Asked) => {
    this.asked.push(command);
    if (command.type !== 'hold') throw Object.assign(new Error('no'), { code: 'refused' });
  };
}

const same = <T>(value: T) => value;
/** Words of the samples that their readers write themselves. */
const OWN = {
  callOf: same,
  snapshotOf: same,
  orderOf: same,
  codeOf: () => 'refused',
  agentOf: () => ALL.agent,
};

/** Puts a call on hold over the connector, is refused, and lets go. */
async function play(connector: Connector, backend: EventEmitter & { asked: Asked[] }) {
  const store = createStore({ connector });
  await becomes(store, ({ calls }) => calls[0]?.phase === 'connected');
  const held = store.request({ type: 'hold', callId: 'c1', legId: 'customer' });
  await Promise.resolve();
  const on = { ...CALL, legs: [{ id: 'customer', hold: true }] };
  backend.emit(backend instanceof Client ? 'call' : 'contact', backend instanceof Client ? { call: on } : on);
  assert.equal((await held).ok, true);
  const resumed = await store.request({ type: 'resume', callId: 'c1', legId: 'customer' });
  assert.equal(!resumed.ok && resumed.code, 'refused');
  store.destroy();
  assert.equal(backend.listenerCount('call') + backend.listenerCount('contact'), 0);
  assert.deepEqual(
    backend.asked.map(({ type }) => type),
    ['hold', 'resume'],
  );
}

type Made = {
  createAcmeConnector?: (o: object) => Connector;
  createVendorConnector?: (o: object) => Connector;
};

/** @param sample the module of the documentation */
export async function playConnector(sample: Made): Promise<void> {
  Object.assign(globalThis, OWN);
  if (sample.createAcmeConnector) {
    const client = new Client();
    await play(sample.createAcmeConnector({ client }), client);
  } else if (sample.createVendorConnector) {
    const vendor = new Vendor();
    await play(sample.createVendorConnector(vendor), vendor);
  } else throw new Error(`No connector that is known here: ${Object.keys(sample).join(', ')}`);
}
