import type { CommandType } from 'cc-voice-widgets';
import { equal, json, ok, Skip } from '../assert.js';
import { check } from '../check.js';
import type { Desk } from '../desk.js';
import { carriesOut, isRefused } from './carries-out.js';

const CONNECTED = ['offer', 'agentAnswers'] as const;
const SAVES = [...CONNECTED, 'save-variables'] as const;

const variableOf = (desk: Desk, callId: string, name: string) =>
  desk.call(callId)?.variables.find((item) => item.name === name);

/** A value with fewer characters may stand anywhere by chance. */
const SHORTEST = 4;

/** It is in nothing that leaves the store, but the calls themselves. */
function isKept({ facts, state }: Desk, secret: string, which: string): void {
  const outside = json([facts, state.pending, state.notices, state.link]);
  ok(!outside.includes(secret), `The secret ${which} is in a fact, a notice or a request.`);
}

const carriesOutType = ({ supports }: Desk, type: CommandType) => !supports || supports.includes(type);

export const variables = [
  check('variables-save', 'a saved value comes back, with a new rev', SAVES, async (desk) => {
    const call = await desk.connected();
    const { name, rev } = desk.editable(call);
    const changes = { [name]: { value: 'contract', ...(rev !== undefined && { rev }) } };
    await carriesOut(
      desk,
      { type: 'save-variables', callId: call.id, changes },
      () => variableOf(desk, call.id, name)?.value === 'contract',
    );
    if (rev !== undefined) ok(variableOf(desk, call.id, name)?.rev !== rev, 'The rev is still the old one.');
  }),

  check(
    'variables-conflict',
    'who saves on an old rev has a conflict; the other value stands',
    [...SAVES, 'otherAgentSaves'],
    async (desk, harness) => {
      const call = await desk.connected();
      const { name, rev } = desk.editable(call);
      ok(rev !== undefined, 'The variable has no rev, so nobody could notice.');
      await harness.otherAgentSaves!(name, 'theirs');
      await desk.until(
        () => variableOf(desk, call.id, name)?.value === 'theirs',
        'the value of somebody else',
      );
      const { id, result } = desk.ask({
        type: 'save-variables',
        callId: call.id,
        changes: { [name]: { value: 'mine', rev } },
      });
      const answer = await desk.wait(result, 'the answer');
      equal(answer.ok ? 'ok' : answer.code, 'conflict', 'the answer');
      await desk.quiet();
      equal(variableOf(desk, call.id, name)?.value, 'theirs', 'the value');
      equal(desk.count('cc-request-failed', id), 1, 'cc-request-failed');
    },
  ),

  check(
    'variables-unknown',
    'a variable that does not exist is refused',
    [...SAVES, 'connector'],
    async (desk) => {
      const { id: callId } = await desk.connected();
      const changes = { 'contract-no-such-variable': { value: 'x' } };
      await isRefused(desk, { type: 'save-variables', callId, changes });
    },
  ),

  check(
    'variables-secure',
    'a secret is in the calls of the state, and nowhere else',
    CONNECTED,
    async (desk) => {
      const call = await desk.connected();
      const known = call.variables.filter(({ secure, value }) => secure && String(value).length >= SHORTEST);
      if (!known.length) throw new Skip('the offered call has no secure variable with a value');
      for (const { value } of known) isKept(desk, String(value), 'of the call');
      const editable = known.find((item) => item.editable && item.type === 'string' && !item.options?.length);
      if (!editable || !carriesOutType(desk, 'save-variables')) return;
      const { name, rev } = editable;
      const secret = '4929123412341234';
      const changes = { [name]: { value: secret, ...(rev !== undefined && { rev }) } };
      const { result } = desk.ask({ type: 'save-variables', callId: call.id, changes });
      isKept(desk, secret, 'on its way');
      const answer = await desk.wait(result, 'the answer');
      equal(answer.ok, true, 'saved');
      equal(variableOf(desk, call.id, name)?.value, secret, 'the value');
      await desk.quiet();
      isKept(desk, secret, 'that was saved');
      ok(!json(answer).includes(secret), 'The secret is in the answer.');
    },
  ),
];
