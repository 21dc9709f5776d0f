/** What a backend does not carry out, and how it says so. */
import type { CommandInput, CommandType } from 'cc-voice-widgets';
import { equal, ok, Skip } from '../assert.js';
import { check } from '../check.js';
import { customerOf, UNORDERED } from '../desk.js';
import { isRefused } from './carries-out.js';

const target = { type: 'number', number: '+12015550100' } as const;
const callId = 'contract-no-such-call';
const legId = 'contract-no-such-leg';

/** One of each type that a backend may leave out, about nothing that exists. */
const SAMPLES: CommandInput[] = [
  { type: 'hold', callId, legId },
  { type: 'end-call', callId },
  { type: 'transfer', callId, target },
  { type: 'consult', callId, target },
  { type: 'conference', callId, legId },
  { type: 'mute', callId },
  { type: 'switch', callId },
  { type: 'pause-recording', callId },
  { type: 'save-variables', callId, changes: {} },
  { type: 'extend-wrapup', callId },
  { type: 'submit-guide', callId, guideId: 'contract', answers: {} },
  { type: 'custom', callId, actionId: 'contract' },
  { type: 'campaign-skip', campaignId: 'contract', contactId: 'contract' },
];

export const judging = [
  check(
    'command-unknown-call',
    'a call that does not exist: not-found',
    ['connector', 'hold'],
    async (desk) => {
      await isRefused(desk, { type: 'hold', callId, legId }, 'not-found');
    },
  ),

  check(
    'command-refused',
    'what cannot be done is refused with a code, and changes nothing',
    ['connector', 'offer', 'agentAnswers', 'hold', 'resume'],
    async (desk) => {
      const call = await desk.connected();
      await isRefused(desk, { type: 'hold', callId: call.id, legId });
      await isRefused(desk, { type: 'resume', callId: call.id, legId: customerOf(call).id });
    },
  ),

  check(
    'command-unsupported',
    'what is not in supports is refused',
    ['connector', 'supports'],
    async (desk) => {
      const supports = desk.supports!;
      equal(new Set(supports).size, supports.length, 'supports, each type once');
      const sample = SAMPLES.find(({ type }) => !supports.includes(type));
      if (!sample) throw new Skip('everything is supported');
      await isRefused(desk, sample);
      const answer = await desk.wait(desk.ask(sample).result, 'a refusal by the store');
      equal(answer.ok ? 'ok' : answer.code, 'unsupported', 'what the store says of it');
    },
  ),

  check(
    'command-twice',
    'the same command twice at once has one effect',
    ['connector', 'offer', 'agentAnswers', 'hold'],
    async (desk) => {
      const call = await desk.connected();
      await desk.quiet();
      const said = desk.said.length;
      const hold = desk.command({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      const abort = new AbortController();
      const ask = async () => (await desk.connector!.send(hold, { signal: abort.signal })).ok;
      const answers = [ask(), ask()];
      ok(await desk.wait(Promise.any(answers), 'an answer'), 'It was refused.');
      await desk.quiet();
      // a backend that answers a command once leaves one of them without
      abort.abort();
      await desk.wait(Promise.allSettled(answers), 'the end of both, once aborted');
      const isHeld = () => customerOf(desk.call(call.id)!).hold === true;
      await desk.until(isHeld, 'the customer is on hold');
      await desk.quiet();
      ok(isHeld(), 'The customer is no longer on hold.');
      const changes = desk.said.slice(said).filter(({ type }) => !UNORDERED.includes(type));
      equal(changes.length, 1, 'changes that were said');
    },
  ),

  check(
    'command-again',
    'the same command later is answered, and not carried out again',
    ['connector', 'offer', 'agentAnswers', 'hold', 'resume', 'remembersCommands'],
    async (desk) => {
      const call = await desk.connected();
      const leg = { callId: call.id, legId: customerOf(call).id };
      const hold = desk.command({ type: 'hold', ...leg });
      ok((await desk.send(hold)).ok, 'hold failed.');
      ok((await desk.send(desk.command({ type: 'resume', ...leg }))).ok, 'resume failed.');
      await desk.until(() => customerOf(desk.call(call.id)!).hold === false, 'the customer is back');
      equal((await desk.send(hold)).ok, true, 'the answer again');
      await desk.quiet();
      equal(customerOf(desk.call(call.id)!).hold, false, 'hold');
    },
  ),

  check(
    'command-aborted',
    'a command whose signal is aborted is not sent',
    ['connector', 'offer', 'agentAnswers', 'hold'],
    async (desk, harness) => {
      const call = await desk.connected();
      const hold = desk.command({ type: 'hold', callId: call.id, legId: customerOf(call).id });
      const sent = desk.connector!.send(hold, { signal: AbortSignal.abort() });
      const outcome = await desk.wait(
        sent.then(
          () => 'resolved',
          () => 'rejected',
        ),
        'the end of an aborted command',
      );
      equal(outcome, 'rejected', 'send');
      await desk.quiet();
      equal(customerOf(desk.call(call.id)!).hold, false, 'hold');
      ok(!(await harness.received?.())?.includes(hold.id), 'The backend received it.');
    },
  ),

  check('command-timeout', 'timeoutFor gives milliseconds', ['timeoutFor'], async ({ connector }) => {
    for (const sample of SAMPLES) {
      const command = { id: 'contract', issuedAt: 0, ...sample } as never;
      const ms = connector!.timeoutFor!(command);
      ok(typeof ms === 'number' && ms > 0, `timeoutFor of ${sample.type satisfies CommandType} is no time.`);
    }
  }),
];
