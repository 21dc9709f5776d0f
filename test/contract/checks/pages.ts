import { equal, ok } from '../assert.js';
import { check } from '../check.js';
import { customerOf, Desk } from '../desk.js';
import type { Harness } from '../types.js';

/** Runs with another page of the same agent. */
async function beside(harness: Harness, run: (other: Desk) => Promise<void>): Promise<void> {
  const other = await Desk.open(harness, await harness.second!());
  try {
    await run(other);
    equal(other.problems, [], 'what the second store had to refuse');
  } finally {
    await other.close();
  }
}

const picture = ({ state }: Desk) => ({ calls: state.calls, agent: state.agent, profile: state.profile });

export const pages = [
  check(
    'pages-same',
    'two pages of one agent see the same',
    ['second', 'offer', 'agentAnswers'],
    (desk, harness) =>
      beside(harness, async (other) => {
        const { id } = await desk.connected();
        await other.until(() => other.call(id)?.phase === 'connected', 'the call on the other page');
        await desk.quiet();
        equal(picture(other), picture(desk), 'the state of the other page');
        equal([other.state.epoch, other.state.seq], [desk.state.epoch, desk.state.seq], 'epoch and seq');
        equal(other.count('cc-call-offered', id), 1, 'cc-call-offered on the other page');
      }),
  ),

  check(
    'pages-command',
    'what one page asks for is seen on the other, which is told no outcome',
    ['second', 'offer', 'agentAnswers', 'hold'],
    (desk, harness) =>
      beside(harness, async (other) => {
        const call = await desk.connected();
        const { id, result } = desk.ask({ type: 'hold', callId: call.id, legId: customerOf(call).id });
        ok((await desk.wait(result, 'hold')).ok, 'hold failed.');
        const held = () => {
          const seen = other.call(call.id);
          return seen && customerOf(seen).hold === true;
        };
        await other.until(held, 'on hold on the other page');
        equal(other.count('cc-request-done', id), 0, 'cc-request-done on the other page');
      }),
  ),

  check(
    'pages-late',
    'a page that comes later has everything',
    ['second', 'offer', 'agentAnswers'],
    async (desk, harness) => {
      const { id } = await desk.connected();
      await beside(harness, async (other) => {
        await other.until(() => other.call(id), 'the call on the later page');
        equal(picture(other), picture(desk), 'the state of the later page');
        equal(other.count('cc-call-offered', id), 0, 'cc-call-offered on the later page');
      });
    },
  ),
];
