/** What ada dials, and how it is played. */
import assert from 'node:assert/strict';
import type { CommandInput, Result } from '../../../src/core/schema/types.js';
import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js';
import { codeOf, openPage, start, type Page } from './harness.js';

/** A branch, in the address book of the default world. */
export const BRANCH = '+12125550190';
export type Kind = 'outdial' | 'campaign';

const IDLE = { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' } as const;

export const campaignOf = (page: Page) => page.store.state.campaign;
export const contactOf = (page: Page) => campaignOf(page)?.contact?.id;

/** The request that makes a call of this kind; the campaign's is to the contact that is shown. */
export const calls = (page: Page, kind: Kind): CommandInput =>
  kind === 'outdial'
    ? { type: 'outdial', number: BRANCH, source: 'dialpad' }
    : { type: 'campaign-call', campaignId: campaignOf(page)!.id, contactId: contactOf(page)! };

/** The answer, when its update has arrived as well. */
export async function resultOf(sim: Simulator, page: Page, input: CommandInput): Promise<Result> {
  const answer = page.send(input);
  await sim.advance(sim.state().settings.latencyMs ?? 0);
  return answer;
}
export const ask = async (sim: Simulator, page: Page, input: CommandInput): Promise<string> =>
  codeOf(await resultOf(sim, page, input));

/** ada at her page, idle if so wanted, and what plays the call that she makes. */
export async function desk(options: SimulatorOptions = {}, idle = false) {
  const { sim, page } = await start(options);
  if (idle) assert.equal(await ask(sim, page, IDLE), 'ok');
  const request = (input: CommandInput) => ask(sim, page, input);
  const customer = () => sim.customer(page.call().interactionId!);
  return { sim, page, request, customer, goIdle: () => request(IDLE) };
}
export type Desk = Awaited<ReturnType<typeof desk>>;

/** Her phone rings. */
export async function dialled(kind: Kind = 'outdial', options: SimulatorOptions = {}, idle = false) {
  const floor = await desk(options, idle);
  assert.equal(await floor.request(calls(floor.page, kind)), 'ok');
  const { id: callId, interactionId } = floor.page.call();
  return {
    ...floor,
    callId,
    interactionId: interactionId!,
    customer: () => floor.sim.customer(interactionId!),
  };
}
export type Dialled = Awaited<ReturnType<typeof dialled>>;

/** The customer's phone rings. */
export async function ringing(...args: Parameters<typeof dialled>) {
  const floor = await dialled(...args);
  assert.equal(floor.sim.phone('ada').answer(), true, 'ada answers');
  return floor;
}

/** They talk; ben and cho are there. */
export async function reached(...args: Parameters<typeof dialled>) {
  const floor = await ringing(...args);
  assert.equal(floor.customer().answer(), true, 'the customer answers');
  const [ben, cho] = [openPage(floor.sim, 'ben'), openPage(floor.sim, 'cho')];
  await floor.sim.advance(0);
  return { ...floor, ben, cho };
}
