/** Whatever it is given, a connector throws nothing and goes on. */
import type { Command, Connector, DirectoryQuery } from 'cc-voice-widgets';
import { equal, ok } from '../assert.js';
import { check } from '../check.js';
import type { Desk } from '../desk.js';

const circular: Record<string, unknown> = { id: 'contract-circle', type: 'hold' };
circular.self = circular;

const polluted = JSON.parse(
  '{"id":"contract-proto","type":"hold","callId":"x","legId":"y","issuedAt":1,"__proto__":{"polluted":1}}',
) as unknown;

const COMMANDS: [what: string, command: unknown][] = [
  ['an empty object', {}],
  ['null', null],
  ['text', 'hold'],
  ['an unknown type', { id: 'contract-type', type: 'fly', issuedAt: 1 }],
  ['a type like a member of every object', { id: 'contract-member', type: 'constructor', issuedAt: 1 }],
  ['an id that is no text', { id: 7, type: 'hold', callId: 'x', legId: 'y', issuedAt: 1 }],
  ['fields that are missing', { id: 'contract-fields', type: 'hold', issuedAt: 1 }],
  ['a circle', circular],
  ['a prototype', polluted],
  ['a number that is no JSON', { id: 'contract-big', type: 'end-call', callId: 10n, issuedAt: NaN }],
  [
    'a long note',
    { id: 'contract-long', type: 'wrapup', callId: 'x', note: 'x'.repeat(100_000), issuedAt: 1 },
  ],
];
const QUERIES: [what: string, query: unknown][] = [
  ['null', null],
  ['an unknown kind', { kind: '__proto__', text: '', purpose: 'transfer' }],
  ['text that is none', { kind: 'agents', text: { toString: null }, purpose: 'transfer' }],
  ['a long text', { kind: 'agents', text: 'x'.repeat(100_000), purpose: 'transfer' }],
  ['a wrong cursor', { kind: 'agents', text: '', cursor: '-1e9', purpose: 'transfer' }],
];

/** Calls it, and ends it when it does not end by itself: an exception fails, a rejection does not. */
async function survives(
  desk: Desk,
  what: string,
  call: (signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const abort = new AbortController();
  let asked: unknown;
  try {
    asked = call(abort.signal);
  } catch (error) {
    throw new Error(`${what}: an exception instead of a rejection: ${String(error)}`, { cause: error });
  }
  ok(typeof (asked as Promise<unknown> | undefined)?.then === 'function', `${what}: no promise.`);
  const over = (asked as Promise<unknown>).then(
    (value) => ({ value }),
    () => ({ value: undefined }),
  );
  await desk.quiet();
  abort.abort();
  return (await desk.wait(over, `${what}: an end, once aborted`)).value;
}

async function isWell(desk: Desk): Promise<void> {
  await desk.until(({ link }) => link.status === 'online', 'online after all that');
  ok(desk.state.agent, 'The agent is no longer known.');
  equal(({} as { polluted?: unknown }).polluted, undefined, 'Object.prototype');
  if (desk.harness.offer) await desk.offered();
}

export const hostile = [
  check(
    'hostile-commands',
    'commands that are none throw nothing and harm nothing',
    ['connector'],
    async (desk) => {
      const { connector } = desk;
      for (const [what, command] of COMMANDS) {
        const answer = await survives(desk, `send(${what})`, (signal) =>
          connector!.send(command as Command, { signal }),
        );
        if (answer !== undefined) equal((answer as { ok?: unknown }).ok, false, `the answer to ${what}`);
      }
      await isWell(desk);
    },
    { problems: true },
  ),

  check(
    'hostile-questions',
    'questions that are none throw nothing and harm nothing',
    ['directory'],
    async (desk) => {
      const { connector } = desk;
      for (const [what, query] of QUERIES) {
        const ask = (signal: AbortSignal) => connector!.directory!(query as DirectoryQuery, { signal });
        await survives(desk, `directory(${what})`, ask);
      }
      await isWell(desk);
    },
    { problems: true },
  ),

  check(
    'hostile-unconnected',
    'asked before it is connected, it rejects',
    ['connector'],
    async (desk, harness) => {
      const connector: Connector = harness.connector!();
      const command = desk.command({ type: 'hold', callId: 'x', legId: 'y' });
      const answer = await survives(desk, 'send', (signal) => connector.send(command, { signal }));
      if (answer !== undefined) equal((answer as { ok?: unknown }).ok, false, 'the answer');
      if (connector.refresh) await survives(desk, 'refresh', () => connector.refresh!());
      if (connector.directory) {
        const query: DirectoryQuery = { kind: 'agents', text: '', purpose: 'transfer' };
        await survives(desk, 'directory', (signal) => connector.directory!(query, { signal }));
      }
      await isWell(desk);
    },
  ),
];
