import type { Call, CommandInput, State } from 'cc-voice-widgets';
import { equal, Skip } from '../assert.js';
import { check } from '../check.js';
import { customerOf, type Desk } from '../desk.js';
import { carriesOut } from './carries-out.js';

const CONNECTED = ['offer', 'agentAnswers'] as const;

const callIn = (state: State, id: string) => state.calls.find((call) => call.id === id);
const isHeld = (id: string) => (state: State) => {
  const call = callIn(state, id);
  return call && customerOf(call).hold === true;
};
const isOver = (id: string) => (state: State) => (callIn(state, id)?.phase ?? 'ended') === 'ended';

const hold = (desk: Desk, { id: callId, ...call }: Call) =>
  carriesOut(desk, { type: 'hold', callId, legId: customerOf({ id: callId, ...call }).id }, isHeld(callId));

export const commands = [
  check('command-hold', 'hold: pending until it is so, one outcome', [...CONNECTED, 'hold'], async (desk) => {
    await hold(desk, await desk.connected());
  }),

  check(
    'command-resume',
    'resume: pending until it is so, one outcome',
    [...CONNECTED, 'hold', 'resume'],
    async (desk) => {
      const call = await desk.connected();
      await hold(desk, call);
      const input: CommandInput = { type: 'resume', callId: call.id, legId: customerOf(call).id };
      await carriesOut(desk, input, (state) => !isHeld(call.id)(state));
    },
  ),

  check(
    'command-end',
    'end-call: no longer connected, one outcome',
    [...CONNECTED, 'end-call'],
    async (desk) => {
      const { id } = await desk.connected();
      await carriesOut(
        desk,
        { type: 'end-call', callId: id },
        (state) => callIn(state, id)?.phase !== 'connected',
      );
    },
  ),

  check(
    'command-wrapup',
    'wrapup: the call is over, one outcome',
    [...CONNECTED, 'customerHangsUp', 'wrapup'],
    async (desk, harness) => {
      const { id } = await desk.connected();
      await harness.customerHangsUp!();
      await desk.until(() => desk.call(id)?.phase !== 'connected', 'the customer has left');
      if (desk.call(id)?.phase !== 'wrapup') throw new Skip('this backend knows no wrap-up');
      const reasonId = desk.state.profile.wrapup?.reasons?.[0]?.id;
      await carriesOut(desk, { type: 'wrapup', callId: id, ...(reasonId && { reasonId }) }, isOver(id));
      equal(desk.count('cc-call-ended', id), 1, 'cc-call-ended');
    },
  ),

  check('command-decline', 'decline: the call is over, one outcome', ['offer', 'decline'], async (desk) => {
    const { id, can } = await desk.offered();
    if (!can?.decline) throw new Skip('the offered call cannot be declined (can)');
    await carriesOut(desk, { type: 'decline', callId: id }, isOver(id));
    equal(desk.count('cc-call-connected', id), 0, 'cc-call-connected');
  }),

  check('command-state', 'agent-state: there and back', ['agent-state'], async (desk) => {
    const idleCodeId = desk.state.profile.idleCodes?.[0]?.id;
    const idle: CommandInput = { type: 'agent-state', state: 'idle', ...(idleCodeId && { idleCodeId }) };
    await carriesOut(desk, idle, ({ agent }) => agent?.state.kind === 'idle');
    equal(desk.state.agent?.state.idleCodeId, idleCodeId, 'idleCodeId');
    const available: CommandInput = { type: 'agent-state', state: 'available' };
    await carriesOut(desk, available, ({ agent }) => agent?.state.kind === 'available');
  }),
];
