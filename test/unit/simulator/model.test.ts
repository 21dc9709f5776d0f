/**
 * Whatever four agents ask for, and whatever happens on phones outside: what the page offers, what the
 * contact centre does and what each page is told agree. Deep runs: MODEL_STEPS=200000, and MODEL_SEED.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Settings } from '../../../src/simulator/index.js';
import { AGENTS, anyStep, openFloor, type Floor, type Step } from './model.js';
import { check } from './model-checks.js';

const RUN_LENGTH = 200;
const STEPS = Number(process.env.MODEL_STEPS) || 10_000;
const SEED = Number(process.env.MODEL_SEED) || (process.env.MODEL_STEPS ? Date.now() % 2 ** 31 : 20_260_105);

/** Everybody hangs up and wraps up: then nothing is left, and each page agrees with a snapshot. */
async function closeDown(floor: Floor): Promise<void> {
  const { sim, stores, latency } = floor;
  await sim.advance(latency);
  floor.limit?.();
  // who is called back first declines, and then wants no callback
  for (const { id } of sim.state().interactions) while (sim.customer(id).hangUp());
  for (const id of AGENTS) {
    // whoever has only dialled has a phone that rings
    sim.phone(id).decline();
    sim.phone(id).hangUp();
    for (const { id: callId, phase } of stores[id].state.calls) {
      if (phase === 'wrapup') floor.asked.push(stores[id].request({ type: 'wrapup', callId }).then(() => {}));
    }
  }
  await sim.advance(latency);
  assert.deepEqual(sim.state().interactions, [], 'nothing is left');
  await Promise.all(floor.asked);
  check(floor);
  for (const id of AGENTS) {
    const { agent, calls, history, campaign, seq } = await sim.connector(id).refresh();
    const { state } = stores[id];
    assert.deepEqual(
      [state.agent, state.calls, state.history, state.campaign, state.seq],
      [agent, calls, history, campaign, seq],
    );
  }
}

describe('simulator: a floor of four agents', () => {
  const seen: Floor['seen'] = new Map();
  let steps = 0;
  const run = (settings: Partial<Settings>, keeps: boolean, share: number) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: RUN_LENGTH, size: 'max' }),
        async (list: Step[]) => {
          const floor = await openFloor(settings, keeps, seen);
          for (const step of list) {
            await step.run(floor);
            await floor.sim.advance(0);
            check(floor);
            steps += 1;
          }
          await closeDown(floor);
        },
      ),
      { numRuns: Math.ceil((STEPS * share * 2) / RUN_LENGTH), seed: SEED, includeErrorInReport: true },
    );

  it('page and contact centre agree, step by step', () => run({}, false, 0.5));
  it('with calls that come back, handsets, and no deadline for wrap-up', () =>
    run({ handset: true, wrapupSeconds: 0, availableAfterOutdial: true }, true, 0.3));
  it('with a slow contact centre', () => run({ latencyMs: 700 }, true, 0.2));

  it('came to everything that this is about', () => {
    const WANTED = [
      ...['answer', 'decline', 'hold', 'resume', 'end-call', 'transfer', 'complete-transfer', 'consult'],
      ...['cancel-consult', 'end-consult', 'exit-consult', 'conference', 'end-conference', 'exit-conference'],
      ...['wrapup', 'extend-wrapup', 'pause-recording', 'resume-recording', 'save-variables', 'agent-state'],
      ...['agent', 'queue', 'number'].map((type) => `consult to ${type}`),
      ...['agent', 'queue', 'number', 'entry-point'].map((type) => `transfer to ${type}`),
      ...['consult: not-available', 'transfer: not-available', 'consult: invalid', 'refused in the page'],
      ...['party answer', 'party decline', 'party fail', 'party hangUp', 'phone decline', 'phone hangUp'],
      ...['outdial', 'cancel-call', 'campaign-call', 'campaign-skip', 'submit-guide', 'send-digits'],
      ...[
        'outdial: invalid',
        'outdial: 26',
        'campaign-call: 27',
        'submit-guide: invalid',
        'outdial: not-available',
      ],
      ...['outdial', 'campaign'].flatMap((kind) =>
        [
          ...['not-connected/system', 'rejected/agent', 'rejected/customer', 'no-answer/customer'],
          ...['no-answer/agent', 'busy/system', 'limit/system'],
        ].map((end) => `${kind} ${end}`),
      ),
      ...['callback no-answer/customer', 'callback limit/system', 'callback rona/system'],
      ...['customer answer', 'customer decline', 'customer fail', 'customer hangUp', 'row offered-outbound'],
      ...['single', 'single-held', 'consult-requested', 'consult-other', 'consult-customer', 'conference']
        .concat(['offered', 'wrapup', 'consulted-offered', 'consulted', 'consulted-conference'])
        .map((row) => `row ${row}`),
    ];
    if (process.env.MODEL_STEPS) console.error(`${steps} steps, seed ${SEED}`, Object.fromEntries(seen));
    const missed = WANTED.filter((what) => !seen.get(what));
    assert.deepEqual(missed, [], `never seen in ${steps} steps`);
  });
});
