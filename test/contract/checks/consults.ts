/** Two sessions of a backend are one call with two legs. */
import type { Call, CommandInput } from 'cc-voice-widgets';
import { equal, ok } from '../assert.js';
import { check } from '../check.js';
import { customerOf, type Desk } from '../desk.js';
import type { Harness } from '../types.js';
import { carriesOut } from './carries-out.js';

const CONSULTING = ['offer', 'agentAnswers', 'otherAgent', 'otherAgentAnswers', 'consult'] as const;

const otherIn = (call: Call | undefined) => {
  const customer = call && customerOf(call);
  return call?.legs.find((leg) => leg !== customer && leg.phase !== 'left' && leg.phase !== 'failed');
};

async function consulting(desk: Desk, harness: Harness): Promise<{ callId: string; legId: string }> {
  const { id: callId } = await desk.connected();
  await carriesOut(desk, { type: 'consult', callId, target: harness.otherAgent!() } as CommandInput, () =>
    otherIn(desk.call(callId)),
  );
  equal(desk.call(callId)?.topology, 'consult', 'topology');
  await harness.otherAgentAnswers!();
  await desk.until(() => otherIn(desk.call(callId))?.phase === 'connected', 'the other agent is there');
  return { callId, legId: otherIn(desk.call(callId))!.id };
}

export const consults = [
  check(
    'consult-end',
    'a consult is a leg of the same call, and gone with its end',
    [...CONSULTING, 'end-consult'],
    async (desk, harness) => {
      const { callId, legId } = await consulting(desk, harness);
      equal(desk.state.calls.length, 1, 'calls');
      equal(customerOf(desk.call(callId)!).hold, true, 'the customer waits on hold');
      await carriesOut(desk, { type: 'end-consult', callId, legId }, () => !otherIn(desk.call(callId)));
      equal(desk.call(callId)?.topology, 'single', 'topology');
      equal(desk.call(callId)?.phase, 'connected', 'phase');
    },
  ),

  check(
    'consult-left',
    'the other agent hangs up: back to the customer',
    [...CONSULTING, 'otherAgentHangsUp'],
    async (desk, harness) => {
      const { callId } = await consulting(desk, harness);
      await harness.otherAgentHangsUp!();
      await desk.until(() => desk.call(callId)?.topology === 'single', 'back to the customer');
      equal(desk.call(callId)?.phase, 'connected', 'phase');
    },
  ),

  check(
    'consult-conference',
    'all three talk in a conference',
    [...CONSULTING, 'conference'],
    async (desk, harness) => {
      const { callId, legId } = await consulting(desk, harness);
      await carriesOut(
        desk,
        { type: 'conference', callId, legId },
        () => desk.call(callId)?.topology === 'conference',
      );
      const { legs } = desk.call(callId)!;
      ok(
        legs.every(({ hold }) => hold === false),
        'Somebody is on hold in the conference.',
      );
    },
  ),

  check(
    'consult-transfer',
    'a transfer completes: the call is no longer connected',
    [...CONSULTING, 'complete-transfer'],
    async (desk, harness) => {
      const { callId, legId } = await consulting(desk, harness);
      await carriesOut(
        desk,
        { type: 'complete-transfer', callId, legId },
        () => desk.call(callId)?.phase !== 'connected',
      );
    },
  ),
];
