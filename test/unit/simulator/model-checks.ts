/** What always holds on a floor, whoever does what. */
import assert from 'node:assert/strict';
import { actionsFor } from '../../../src/core/policy/actions.js';
import { customerLeg, isOutbound, otherLeg, rowOf } from '../../../src/core/policy/legs.js';
import type { Call } from '../../../src/core/schema/types.js';
import type { Engagement, Interaction, World } from '../../../src/simulator/index.js';
import { AGENTS, count, type AgentId, type Floor } from './model.js';

const isOn = ({ phase }: Engagement) => phase === 'offered' || phase === 'connected';
const FOR_PRIMARY_ONLY = [
  'end-call',
  'wrapup',
  'transfer',
  'consult',
  'conference',
  'complete-transfer',
  'end-consult',
  'cancel-consult',
  'end-conference',
  'pause-recording',
  'resume-recording',
] as const;

/** What an agent is offered, by the policy, for a call as the store has it. */
function checkPolicy(floor: Floor, id: AgentId, call: Call): void {
  const { state } = floor.stores[id];
  const { actions, legs } = actionsFor(call, state);
  const held = call.legs.filter(({ hold }) => hold === true);
  assert.equal(held.length <= 1, true, 'two parties are on hold');
  if (customerLeg(call)?.hold === true) assert.equal(actions['end-call'].enabled, false, 'End while on hold');
  if (call.role !== 'consulted') return;
  for (const type of FOR_PRIMARY_ONLY)
    assert.equal(actions[type].visible, false, `agent 2 is offered ${type}`);
  for (const leg of Object.values(legs)) {
    assert.equal(leg.hold.visible || leg.resume.visible, false, 'agent 2 is offered hold');
  }
  assert.equal(call.phase === 'wrapup', false, 'agent 2 is in wrap-up');
}

/** One interaction in itself: who has the customer, who else is there. */
function checkInteraction(interaction: Interaction): void {
  const { id, customer, parties, engagements, topology, waiting, transfer, recording } = interaction;
  const all = [customer, ...parties];
  assert.equal(all.filter(({ hold }) => hold).length <= 1, true, `${id}: two parties are on hold`);
  for (const { hold, holdSince, phase } of all) {
    assert.equal(hold, holdSince !== undefined, `${id}: hold since`);
    if (hold) assert.equal(phase, 'connected', `${id}: on hold, but not connected`);
  }
  const on = engagements.filter(isOn);
  const primary = on.filter(({ role }) => role === 'primary');
  const consulted = on.filter(({ role }) => role === 'consulted');
  const [party] = parties;
  assert.equal(parties.length <= 1 && consulted.length <= 1, true, `${id}: more than three`);
  const here = customer.phase !== 'left' && customer.phase !== 'failed';
  const withOutsider = party?.role === 'external' && (transfer !== undefined || party.phase === 'connected');
  const owners = primary.length + Number(waiting);
  assert.equal(owners, here ? (owners === 0 && withOutsider ? 0 : 1) : 0, `${id}: who has the customer`);
  if (owners === 0 && here) assert.equal(topology, 'single', `${id}: nobody consults`);
  else assert.equal(topology !== 'single', party !== undefined, `${id}: ${topology} with ${party?.role}`);
  if (topology !== 'single') assert.equal(primary[0]?.phase, 'connected', `${id}: who consults`);
  if (topology === 'conference')
    assert.deepEqual(
      all.map(({ hold }) => hold),
      [false, false],
      id,
    );
  if (topology === 'consult')
    assert.equal(
      all.some(({ hold }) => hold),
      true,
      `${id}: exactly one is held`,
    );
  assert.equal(consulted[0]?.callId, party?.role === 'agent' ? party.callId : undefined, `${id}: agent 2`);
  if (consulted[0]) assert.notEqual(consulted[0].agentId, primary[0]?.agentId, `${id}: asks herself`);
  if (primary[0]?.phase !== 'connected') assert.equal(recording.status, 'off', `${id}: recorded`);
}

/** What an agent's page knows is what is. */
function checkStore(floor: Floor, id: AgentId, interactions: readonly Interaction[]): void {
  const { state } = floor.stores[id];
  const own = interactions.flatMap((item) =>
    item.engagements.filter(({ agentId }) => agentId === id).map((engagement) => ({ item, engagement })),
  );
  const calls = state.calls.filter(({ phase }) => phase !== 'ended');
  assert.equal(own.length <= 1, true, `${id}: one call at a time`);
  assert.deepEqual(
    calls.map((call) => [call.id, call.phase, call.role]),
    own.map(({ engagement }) => [engagement.callId, engagement.phase, engagement.role]),
    id,
  );
  const [mine] = own;
  const [call] = calls;
  const kind = state.agent?.state.kind;
  assert.equal(kind === 'engaged', mine?.engagement.phase === 'connected', `${id} is ${kind}`);
  assert.equal(kind === 'wrapup', mine?.engagement.phase === 'wrapup', `${id} is ${kind}`);
  if (!mine || !call) return;
  const { customer, parties, topology } = mine.item;
  const [party] = parties;
  if (call.phase === 'wrapup') {
    assert.equal(
      call.legs.every(({ phase, hold }) => phase === 'left' && hold === false),
      true,
      `${id} has left`,
    );
  } else {
    const leg = customerLeg(call)!;
    assert.deepEqual([leg.phase, leg.hold], [customer.phase, customer.hold], `${id}: the customer's leg`);
  }
  if (call.phase !== 'connected') return;
  assert.equal(call.topology, topology, id);
  if (call.role === 'consulted') {
    assert.equal(call.held ?? false, party?.hold, `${id} is held`);
    assert.equal(call.legs.find(({ id: legId }) => legId === 'primary')?.hold, false, `${id}: agent 1's leg`);
  } else {
    const leg = otherLeg(call);
    assert.deepEqual(
      [leg?.id, leg?.phase, leg?.hold],
      [party?.id, party?.phase, party?.hold],
      `${id}: the other leg`,
    );
  }
}

/** Contacts are with one agent each, who is there for them, and nobody has two. */
function checkCampaigns(floor: Floor, { agents, campaigns, interactions }: World): void {
  for (const { contacts } of campaigns) {
    const offers = contacts.flatMap(({ id, number, offer, done }) =>
      offer ? [{ id, number, done, ...offer }] : [],
    );
    const owners = offers.map(({ agentId }) => agentId);
    assert.equal(new Set(owners).size, owners.length, 'somebody has two contacts');
    for (const { id, number, agentId, deadline, callId, done } of offers) {
      assert.equal(done ?? false, false, `${id} is done, and offered`);
      assert.equal(deadline === undefined, callId !== undefined, `${id}: the deadline`);
      const on = interactions.find((item) => item.engagements.some((one) => one.callId === callId));
      if (callId !== undefined) assert.equal(on?.customer.number, number, `${id} is being called`);
      else
        assert.equal(
          agents.find((item) => item.id === agentId)?.state.kind,
          'available',
          `${id}: ${agentId}`,
        );
    }
    for (const id of AGENTS) {
      const { campaign, calls } = floor.stores[id].state;
      const own = offers.find(({ agentId }) => agentId === id);
      assert.deepEqual(
        [campaign?.contact?.id, campaign?.busy ?? false, campaign?.offerDeadline],
        [own?.id, own?.callId !== undefined, own?.deadline],
        `${id}: the contact`,
      );
      const dials = calls.some(({ kind, phase }) => kind === 'campaign' && phase === 'offered');
      assert.equal(campaign?.busy ?? false, dials, `${id}: busy`);
    }
  }
}

/** A call that the agent made leaves behind what was before, or what the agent asked for. */
function checkDialled(floor: Floor, id: AgentId, was: string | undefined, now: string): void {
  const { memory, stores, sim } = floor;
  const { calls, agent } = stores[id].state;
  const asked = memory.freed.has(id);
  const expect = (state: string | undefined, what: string) => {
    // by the time it is looked at another call may have come, and not have been answered
    if (floor.latency === 0 && now !== 'rona') assert.equal(now, state, `${id} ${what}`);
  };
  for (const [callId, by] of memory.dialled) {
    if (by !== id || calls.some((call) => call.id === callId)) continue;
    memory.dialled.delete(callId);
    if (!memory.primary.has(callId) && !asked) expect(was, 'after a call that came to nothing');
  }
  const talked = memory.talked.get(id);
  if (talked && !calls.some((call) => call.id === talked.callId)) {
    const back = sim.state().settings.availableAfterOutdial ? 'available' : talked.state;
    if (!asked) expect(memory.next.get(id) ?? back, 'after the wrap-up');
    memory.talked.delete(id);
  }
  const talking = calls.find(({ kind, phase }) => isOutbound(kind) && phase === 'connected');
  if (talking && !talked) memory.talked.set(id, { callId: talking.id, state: was! });
  memory.next.set(id, agent?.next && (agent.next.idleCodeId ?? agent.next.kind));
}

/** What was, and what may follow it. */
function checkHistory(floor: Floor, id: AgentId, interactions: readonly Interaction[]): void {
  const { memory, stores } = floor;
  const { calls, agent } = stores[id].state;
  const now = agent!.state.idleCodeId ?? agent!.state.kind;
  const was = memory.states.get(id);
  checkDialled(floor, id, was, now);
  // with latency a request from before may come after
  if (was === 'rona' && now !== 'rona' && floor.latency === 0)
    assert.equal(memory.freed.has(id), true, `${id} left RONA unasked`);
  memory.freed.delete(id);
  for (const [callId, owner] of memory.known) {
    if (owner === id && !calls.some((item) => item.id === callId)) memory.over.add(callId);
  }
  for (const { id: callId } of calls) {
    assert.equal(memory.over.has(callId), false, `${callId} is over, and back`);
    memory.known.set(callId, id);
  }
  const before = memory.before.get(id);
  const call = calls.find((item) => item.id === before?.callId);
  if (before && (call?.role === 'primary' || !call)) {
    if (!call && floor.latency === 0) assert.equal(now, before.state, `${id} after the consult`);
    memory.before.delete(id);
  }
  const consulted = calls.find(({ role, phase }) => role === 'consulted' && phase === 'connected');
  if (consulted && !memory.before.has(id)) memory.before.set(id, { callId: consulted.id, state: was! });
  memory.states.set(id, now);
  for (const [interactionId, sender] of memory.barred) {
    const item = interactions.find((one) => one.id === interactionId);
    const back = item?.engagements.some(
      (one) => one.agentId === sender && one.role === 'primary' && isOn(one),
    );
    assert.equal(back ?? false, false, `${interactionId} is back with ${sender}`);
  }
}

function checkEnds({ memory, stores }: Floor): void {
  for (const [callId, times] of memory.wrapups) assert.equal(times, 1, `${callId}: ${times} wrap-ups`);
  for (const [callId, id] of memory.primary) {
    const call = stores[id].state.calls.find((item) => item.id === callId);
    const due = call?.phase === 'connected' ? 0 : 1;
    assert.equal(memory.wrapups.get(callId) ?? 0, due, `${callId} of ${id}: wrap-up`);
  }
  for (const callId of memory.wrapups.keys()) {
    assert.equal(memory.primary.has(callId), true, `${callId}: a wrap-up without a call`);
  }
}

/** After each step. */
export function check(floor: Floor): void {
  const world = floor.sim.state();
  const { interactions } = world;
  for (const interaction of interactions) checkInteraction(interaction);
  checkCampaigns(floor, world);
  for (const id of AGENTS) {
    const { state } = floor.stores[id];
    for (const call of state.calls) {
      checkPolicy(floor, id, call);
      count(floor, `row ${rowOf(call)}`);
    }
    checkHistory(floor, id, interactions);
    // without latency, whatever was asked is confirmed by now
    if (floor.latency === 0) assert.deepEqual(state.pending, [], `${id} waits for an answer`);
    checkStore(floor, id, interactions);
  }
  checkEnds(floor);
  assert.deepEqual(floor.problems, []);
}
