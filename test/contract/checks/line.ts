import type { UpdateInput } from 'cc-voice-widgets';
import { equal, ok, Skip } from '../assert.js';
import { check } from '../check.js';
import { customerOf, type Desk } from '../desk.js';

const DROPS = ['connector', 'dropLine', 'restoreLine'] as const;

const offline = (desk: Desk) => desk.until(({ link }) => link.status !== 'online', 'the line is down');
const online = (desk: Desk) => desk.until(({ link }) => link.status === 'online', 'the line is up');

async function receivedOnce(desk: Desk, id: string): Promise<void> {
  const ids = (await desk.harness.received?.()) ?? [];
  ok(ids.filter((item) => item === id).length <= 1, 'The backend received the command twice.');
}

export const line = [
  check(
    'line-drop',
    'a dropped line is said; it comes back with what is so',
    [...DROPS, 'offer', 'agentAnswers'],
    async (desk, harness) => {
      const { id } = await desk.connected();
      const { calls, agent } = desk.state;
      await harness.dropLine!();
      await offline(desk);
      equal(desk.state.calls.length, 1, 'calls that are still shown');
      await harness.restoreLine!();
      await online(desk);
      await desk.until(() => desk.call(id), 'the call');
      await desk.quiet();
      equal({ calls: desk.state.calls, agent: desk.state.agent }, { calls, agent }, 'the state');
      equal(desk.count('cc-call-offered', id), 1, 'cc-call-offered');
      equal(desk.count('cc-call-connected', id), 1, 'cc-call-connected');
    },
  ),

  check(
    'line-send',
    'without a line a command fails, and is not kept for later',
    [...DROPS, 'offer', 'agentAnswers', 'hold'],
    async (desk, harness) => {
      const call = await desk.connected();
      await harness.dropLine!();
      await offline(desk);
      const command = desk.command({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      const answer = await desk.send(command);
      equal(answer.ok ? 'ok' : answer.code, 'offline', 'send');
      await harness.restoreLine!();
      await online(desk);
      await desk.quiet();
      equal(customerOf(desk.call(call.id)!).hold, false, 'hold');
      ok(!(await harness.received?.())?.includes(command.id), 'The backend received it.');
    },
  ),

  check(
    'line-in-flight',
    'a command that the drop meets has one outcome, and it is true',
    [...DROPS, 'offer', 'agentAnswers', 'hold'],
    async (desk, harness) => {
      const call = await desk.connected();
      const { id, result } = desk.ask({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      await harness.dropLine!();
      await offline(desk);
      await harness.restoreLine!();
      const answer = await desk.wait(result, 'the outcome of a command that the drop met');
      await online(desk);
      await desk.quiet();
      const code = answer.ok ? 'ok' : answer.code;
      ok(['ok', 'unknown', 'offline'].includes(code), `The code is ${code}.`);
      // unknown says that it may be carried out, now or a little later
      if (code !== 'unknown')
        equal(customerOf(desk.call(call.id)!).hold, code === 'ok', `hold, after ${code}`);
      equal(desk.count('cc-request-done', id) + desk.count('cc-request-failed', id), 1, 'outcomes');
      await receivedOnce(desk, id);
    },
  ),

  check(
    'line-missed',
    'what happened meanwhile is there, once',
    [...DROPS, 'offer'],
    async (desk, harness) => {
      await harness.dropLine!();
      await offline(desk);
      await harness.offer!({ number: '+12015550111', name: 'Noor Aziz' });
      await harness.restoreLine!();
      await online(desk);
      const { id } = await desk.until(({ calls }) => calls[0], 'the call that was missed');
      await desk.quiet();
      equal(desk.state.calls.length, 1, 'calls');
      ok(desk.count('cc-call-offered', id) <= 1, 'cc-call-offered came twice.');
    },
  ),

  check(
    'line-restart',
    'a backend that starts anew is followed; the old one is not',
    ['connector', 'restart', 'offer'],
    async (desk, harness) => {
      const { id } = await desk.offered();
      const { epoch, seq = 0 } = desk.state;
      if (epoch === undefined) throw new Skip('this backend has no epochs');
      await harness.restart!();
      await desk.until((state) => state.epoch !== epoch && state.link.status === 'online', 'another epoch');
      equal(desk.call(id), undefined, 'the call of before');
      const ghost: UpdateInput = {
        type: 'call',
        epoch,
        seq: seq + 1,
        call: { id: 'contract-ghost', phase: 'offered' },
      };
      desk.store.apply(ghost);
      await desk.quiet();
      equal(desk.call('contract-ghost'), undefined, 'a call of the old epoch');
      ok((await desk.offered()).id !== id, 'An id comes again.');
    },
  ),

  check(
    'line-token',
    'a token that expired is renewed, or the line is down; nothing is shown that is not so',
    ['connector', 'expireToken'],
    async (desk, harness) => {
      const agent = desk.state.agent;
      await harness.expireToken!();
      await desk.until(
        () => desk.facts.some(({ fact, detail }) => fact === 'cc-link-changed' && isDown(detail.next)),
        'the line goes down',
      );
      if (harness.offer) {
        await desk.quiet();
        await online(desk);
        await desk.offered();
      }
      equal(desk.state.agent?.id, agent?.id, 'the agent');
    },
  ),

  check(
    'line-bad-frame',
    'what cannot be read is reported and changes nothing; the next word is heard',
    ['connector', 'badFrame', 'offer'],
    async (desk, harness) => {
      const { calls, agent } = desk.state;
      await harness.badFrame!();
      await desk.quiet();
      equal({ calls: desk.state.calls, agent: desk.state.agent }, { calls, agent }, 'the state');
      ok(desk.problems.length > 0, 'Nothing was reported.');
      await desk.offered();
    },
    { problems: true },
  ),
];

const isDown = (link: unknown) => (link as { status?: string }).status !== 'online';
