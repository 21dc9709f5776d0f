import type { Connector, UpdateInput } from 'cc-voice-widgets';
import { equal, ok } from '../assert.js';
import { check } from '../check.js';
import { CUSTOMER, flat, type Desk } from '../desk.js';

const KINDS = ['available', 'idle', 'rona', 'engaged', 'wrapup', 'offline'];
/** Between 2001 and 2286: milliseconds, not seconds. */
const SANE = [1e12, 1e13] as const;

const hasSnapshot = (said: UpdateInput[]) => flat(said).some(({ type }) => type === 'snapshot');

/** A line without a store. */
function dial(connector: Connector, abort = new AbortController()) {
  const said: UpdateInput[] = [];
  const over = (async () => connector.connect((update) => said.push(update), { signal: abort.signal }))();
  /** An aborted connect may end either way. */
  const settled = over.then(
    () => true,
    () => true,
  );
  return { said, settled, hangUp: () => abort.abort() };
}

async function linesAre(desk: Desk, expected: number | undefined): Promise<void> {
  const { connections } = desk.harness;
  if (expected === undefined || !connections) return;
  const asBefore = async () => (await desk.harness.connections!()) === expected;
  await desk.until(asBefore, `${expected} lines at the backend, as before`);
}

export const connecting = [
  check(
    'connect-online',
    'connect says online and gives everything',
    [],
    async ({ state, said, connector }) => {
      equal(state.link.status, 'online', 'link');
      if (connector) ok(hasSnapshot(said), 'No snapshot was said.');
    },
  ),

  check('connect-agent', 'the agent and the profile are known', [], async ({ state }) => {
    const { agent, profile } = state;
    ok(agent?.id, 'The agent has no id.');
    ok(agent.name !== '', 'The agent has no name.');
    ok(KINDS.includes(agent.state.kind), `"${agent.state.kind}" is no state of an agent.`);
    ok(Object.keys(profile).length > 0, 'Nothing is known of the profile.');
  }),

  check(
    'connect-time',
    'the time of the server comes along, in milliseconds',
    ['connector'],
    async (desk) => {
      const stamps = desk.said.flatMap((update) => {
        const times = [
          update.serverTime,
          update.type === 'snapshot' ? update.snapshot.serverTime : undefined,
        ];
        return times.filter((time) => time !== undefined);
      });
      ok(stamps.length, 'Nothing that was said has a serverTime.');
      for (const time of stamps) ok(time > SANE[0] && time < SANE[1], 'serverTime is not in milliseconds.');
      equal(
        stamps,
        [...stamps].sort((a, b) => a - b),
        'serverTime goes forward',
      );
      ok(
        Math.abs(desk.store.now() - stamps.at(-1)!) < 60_000,
        'The time of the store is not that of the server.',
      );
    },
  ),

  check(
    'connect-abort',
    'after its signal nothing is said, and all is free',
    ['connector'],
    async (desk, harness) => {
      const lines = await harness.connections?.();
      const connector = harness.connector!();
      for (const round of ['first', 'second']) {
        const { said, settled, hangUp } = dial(connector);
        await desk.until(() => hasSnapshot(said), `a snapshot, the ${round} time`);
        hangUp();
        const count = said.length;
        await harness.offer?.(CUSTOMER);
        await desk.quiet();
        equal(said.length, count, 'updates after the signal');
        await desk.wait(settled, 'connect ends');
        await linesAre(desk, lines);
        await harness.customerHangsUp?.();
      }
    },
  ),

  check(
    'connect-aborted',
    'a signal that is aborted already connects nothing',
    ['connector'],
    async (desk, harness) => {
      const lines = await harness.connections?.();
      const abort = new AbortController();
      abort.abort();
      const { said, settled } = dial(harness.connector!(), abort);
      await desk.wait(settled, 'connect ends');
      await desk.quiet();
      equal(said, [], 'updates');
      await linesAre(desk, lines);
    },
  ),

  check(
    'connect-many',
    'connecting and leaving at once leaves nothing behind',
    ['connector'],
    async (desk, harness) => {
      const lines = await harness.connections?.();
      const connector = harness.connector!();
      const early: UpdateInput[][] = [];
      for (let i = 0; i < 10; i++) {
        const { said, hangUp } = dial(connector);
        if (i % 2) await Promise.resolve();
        hangUp();
        early.push([...said]);
        early.push(said);
      }
      await desk.quiet();
      for (let i = 0; i < early.length; i += 2)
        equal(early[i + 1]!.length, early[i]!.length, 'updates after the signal');
      await linesAre(desk, lines);
      const { said, hangUp } = dial(connector);
      await desk.until(() => hasSnapshot(said), 'a snapshot after all that');
      hangUp();
      await linesAre(desk, lines);
    },
  ),
];
