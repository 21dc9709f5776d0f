/** Connectors with one fault each: the suite has to find it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, UpdateInput } from '../../../src/core/schema/types.js';
import type { Connector } from '../../../src/core/store/connector.js';
import { runContract, type Harness } from '../../contract/index.js';
import { simulatorHarness } from './simulator.js';

type Fault = (connector: Connector) => Partial<Connector>;

/** The connector, with what it says passed through here. */
const saying =
  (say: (update: UpdateInput, sink: (update: UpdateInput) => void) => void): Fault =>
  (connector) => ({
    connect: (sink, options) => connector.connect((update) => say(update, sink), options),
  });
/** With what it is told passed through here. */
const asked =
  (
    ask: (
      command: Command,
      send: (command: Command) => ReturnType<Connector['send']>,
    ) => ReturnType<Connector['send']>,
  ): Fault =>
  (connector) => ({ send: (command, options) => ask(command, (given) => connector.send(given, options)) });

const without = (update: UpdateInput, ...fields: string[]): UpdateInput =>
  Object.fromEntries(Object.entries(update).filter(([key]) => !fields.includes(key))) as UpdateInput;
const ok = (id: string) => Promise.resolve({ id, ok: true as const });
const never = new AbortController().signal;

const FAULTS: [check: string, what: string, fault: Fault][] = [
  [
    'connect-online',
    'says no snapshot but one call',
    (connector) => ({
      connect: (sink) => sink({ type: 'agent', agent: { id: 'ada', state: { kind: 'available' } } }),
      send: (command, options) => connector.send(command, options),
    }),
  ],
  [
    'connect-agent',
    'knows nothing of the profile',
    saying((update, sink) => {
      if (update.type !== 'snapshot') return sink(update);
      const { profile: _, ...snapshot } = update.snapshot;
      sink({ type: 'snapshot', snapshot });
    }),
  ],
  [
    'connect-time',
    'counts in seconds',
    saying((update, sink) =>
      sink(update.serverTime ? { ...update, serverTime: update.serverTime / 1000 } : update),
    ),
  ],
  [
    'connect-abort',
    'goes on after its signal',
    (connector) => ({ connect: (sink) => connector.connect(sink, { signal: never }) }),
  ],
  [
    'connect-aborted',
    'connects in spite of its signal',
    (connector) => ({ connect: (sink) => connector.connect(sink, { signal: never }) }),
  ],
  [
    'call-offered',
    'says another id each time',
    (() => {
      let count = 0;
      return saying((update, sink) => {
        sink(update);
        if (update.type === 'call' && update.call.phase === 'offered')
          sink({ type: 'call', call: { ...update.call, id: `${update.call.id}-${++count}` } });
      });
    })(),
  ],
  [
    'command-hold',
    'is optimistic',
    (connector) => {
      let say!: (update: UpdateInput) => void;
      return {
        connect: (sink, options) => connector.connect((say = sink), options),
        send: (command, options) => {
          const { type, callId, legId } = command as Command<'hold'>;
          if (type !== 'hold') return connector.send(command, options);
          say({ type: 'call-patch', callId, patch: { legs: [{ id: legId, hold: true }] } });
          say({ type: 'call-patch', callId, patch: { legs: [{ id: legId, hold: false }] } });
          return ok(command.id);
        },
      };
    },
  ],
  ['command-unknown-call', 'takes everything for done', asked((command) => ok(command.id))],
  [
    'command-refused',
    'gives no code',
    asked(async (command, send) => {
      const { ok: done, id } = await send(command);
      return (done ? { id, ok: done } : { id, ok: false }) as never;
    }),
  ],
  [
    'command-unsupported',
    'says ok to what it cannot do',
    asked((command, send) => (command.type === 'mute' ? ok(command.id) : send(command))),
  ],
  [
    'command-twice',
    'sends everything twice',
    asked(async (command, send) => {
      const answer = await send(command);
      await send({ ...command, id: `${command.id}-2`, type: 'resume' } as Command);
      return answer;
    }),
  ],
  ['command-again', 'does not know an id again', () => ({})],
  [
    'command-aborted',
    'sends in spite of its signal',
    (connector) => ({ send: (command) => connector.send(command, { signal: never }) }),
  ],
  ['command-timeout', 'takes no time', () => ({ timeoutFor: () => 0 })],
  [
    'variables-conflict',
    'the last one wins',
    asked((command, send) => {
      if (command.type !== 'save-variables') return send(command);
      const changes = Object.entries(command.changes).map(([name, { value }]) => [name, { value }]);
      return send({ ...command, changes: Object.fromEntries(changes) as typeof command.changes });
    }),
  ],
  [
    'variables-secure',
    'tells the secret in a notice',
    saying((update, sink) => {
      sink(update);
      const secret = update.type === 'call' ? update.call.variables?.find(({ secure }) => secure) : undefined;
      if (secret)
        sink({ type: 'notice', notice: { id: 'n', level: 'info', text: `Card ${String(secret.value)}` } });
    }),
  ],
  [
    'consult-end',
    'a consult is a call of its own',
    saying((update, sink) => {
      if (update.type !== 'call' && update.type !== 'call-patch') return sink(update);
      const legs =
        (update.type === 'call' ? update.call.legs : (update.patch as { legs?: { id: string }[] }).legs) ??
        [];
      if (legs.length > 1) sink({ type: 'call', call: { id: 'other', phase: 'connected', kind: 'consult' } });
      sink(update);
    }),
  ],
  [
    'directory-cursor',
    'leads in circles',
    (connector) => ({
      directory: async (query, options) => ({
        ...(await connector.directory!(query, options)),
        cursor: '50',
      }),
    }),
  ],
  [
    'directory-abort',
    'answers whoever is gone',
    (connector) => ({ directory: (query) => connector.directory!(query, { signal: never }) }),
  ],
  [
    'order-seq',
    'leaves numbers out',
    saying((update, sink) => sink(update.seq === undefined ? update : { ...update, seq: update.seq * 2 })),
  ],
  [
    'refresh-snapshot',
    'gives a snapshot without calls',
    (connector) => ({
      refresh: async (reason) =>
        without({ ...(await connector.refresh!(reason)) } as never, 'calls') as never,
    }),
  ],
  [
    'line-drop',
    'says nothing of the line',
    saying((update, sink) => {
      if (update.type !== 'link') sink(update);
    }),
  ],
  [
    'line-send',
    'keeps commands for later',
    (connector) => ({
      send: (command, options) => {
        const later = (left: number): void =>
          void setTimeout(() => connector.send(command, options).catch(() => left && later(left - 1)), 5);
        return connector.send(command, options).catch((error: unknown) => {
          later(100);
          throw error;
        });
      },
    }),
  ],
  [
    'line-in-flight',
    'sends again what was under way',
    (connector) => {
      const open = new Map<string, () => void>();
      return {
        connect: (sink, options) =>
          connector.connect((update) => {
            sink(update);
            if (update.type === 'snapshot') for (const again of open.values()) again();
          }, options),
        send(command, options) {
          open.set(command.id, () => void connector.send(command, { signal: never }).catch(() => undefined));
          return connector.send(command, options).finally(() => open.delete(command.id));
        },
      };
    },
  ],
  [
    'line-restart',
    'hides the epoch',
    saying((update, sink) =>
      sink(
        update.type === 'snapshot'
          ? { type: 'snapshot', snapshot: { ...update.snapshot, epoch: 'one' } }
          : { ...update, ...(update.epoch && { epoch: 'one' }) },
      ),
    ),
  ],
  [
    'hostile-commands',
    'throws',
    () => ({
      send: (command) => {
        throw new TypeError(command.type);
      },
    }),
  ],
];

/** Problems with this one check. */
async function verdict(check: string, fault: Fault) {
  const { checks } = await runContract(
    (): Harness => {
      const { harness } = simulatorHarness();
      const broken = () => {
        const connector = harness.connector();
        return { ...connector, ...fault(connector) };
      };
      return { ...harness, connector: broken, remembersCommands: true, patience: 300 };
    },
    { only: [check] },
  );
  return checks[0]!;
}

describe('the contract suite finds a connector that', () => {
  for (const [check, what, fault] of FAULTS)
    it(`${what} (${check})`, async () => {
      const { status, reason } = await verdict(check, fault);
      assert.equal(status, 'failed', reason ?? status);
    });
});
