import type { CommandInput, State } from 'cc-voice-widgets';
import { equal, ok } from '../assert.js';
import type { Desk } from '../desk.js';

/** Asked, pending until the backend has said so, one outcome. */
export async function carriesOut(
  desk: Desk,
  input: CommandInput,
  confirmed: (state: State) => unknown,
): Promise<void> {
  const isPending = (id: string) => desk.state.pending.some((command) => command.id === id);
  ok(!confirmed(desk.state), `${input.type}: it is so before it was asked.`);
  const { id, result } = desk.ask(input);
  // a page may answer at once; what is not so yet is pending
  ok(Boolean(confirmed(desk.state)) !== isPending(id), `${input.type} is neither pending nor confirmed.`);
  const answer = await desk.wait(result, `the outcome of ${input.type}`);
  ok(answer.ok, `${input.type} failed: ${answer.ok ? '' : `${answer.code} ${answer.message ?? ''}`}`);
  ok(confirmed(desk.state), `${input.type} is done, and the state does not say so.`);
  await desk.quiet();
  equal(isPending(id), false, `${input.type} is pending`);
  equal(desk.count('cc-request-done', id), 1, 'cc-request-done');
  equal(desk.count('cc-request-failed', id), 0, 'cc-request-failed');
}

/** Refused, with a code, and nothing else happened. */
export async function isRefused(desk: Desk, input: CommandInput, code?: string): Promise<void> {
  const command = desk.command(input);
  const before = { calls: desk.state.calls, agent: desk.state.agent };
  const answer = await desk.send(command);
  ok(!answer.ok, `${input.type}: expected a refusal, got ok.`);
  equal(answer.id, command.id, 'the id of the answer');
  ok(typeof answer.code === 'string' && answer.code, 'The refusal has no code.');
  if (code) equal(answer.code, code, 'code');
  await desk.quiet();
  equal({ calls: desk.state.calls, agent: desk.state.agent }, before, 'the state');
}
