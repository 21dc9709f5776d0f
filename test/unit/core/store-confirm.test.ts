// Which update confirms a request, where the table of store-requests.test.ts does not go: what was before counts too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call, CommandInput, SnapshotInput } from '../../../src/core/schema/index.js';
import { makeAgent, makeCall, makeCampaign, makeLeg, makeOther } from '../../fixtures/calls.js';
import { outcome, wired } from './store-helpers.js';

const ON = { callId: 'call-1' };
const call = (more: Partial<Call> = {}) => makeCall({ rev: undefined, ...more });

/** What a request has come to after the backend accepted it and then said this. */
async function after(from: object | undefined, request: object, ...says: object[]) {
  const it = wired(from ? [from] : []);
  const promise = it.store.request(request as CommandInput);
  it.line.sent[0]?.answer({ ok: true });
  assert.equal(await outcome(promise), 'open', 'accepted is not confirmed');
  for (const update of says) it.line.say(update);
  const result = await outcome(promise);
  return result === 'open' ? 'open' : result.ok ? 'ok' : result.code;
}
const becomes = (next: object) => ({ type: 'call', call: next });

describe('answer', () => {
  const callback = (phase: 'waiting' | 'ringing', more: Partial<Call> = {}) =>
    call({ phase: 'offered', kind: 'callback', can: { answer: true }, legs: [makeLeg({ phase })], ...more });
  const answer = { type: 'answer', ...ON };

  it('of a callback: the customer is dialled', async () => {
    assert.equal(await after(callback('waiting'), answer, becomes(callback('ringing'))), 'ok');
    assert.equal(
      await after(callback('waiting'), answer, becomes(callback('waiting', { queue: 'Q' }))),
      'open',
    );
    assert.equal(
      await after(callback('ringing'), answer, becomes(callback('ringing', { queue: 'Q' }))),
      'open',
    );
    assert.equal(await after(callback('ringing'), answer, becomes(callback('waiting'))), 'open');
  });

  it('somebody else has it: there is nothing left to decline, or to cancel', async () => {
    const offered = call({ phase: 'offered', can: { decline: true } });
    assert.equal(await after(offered, { type: 'decline', ...ON }, becomes(call())), 'not-found');
    const outdial = call({ phase: 'offered', kind: 'outdial' });
    assert.equal(
      await after(outdial, { type: 'cancel-call', ...ON }, becomes(call({ kind: 'outdial' }))),
      'not-found',
    );
    assert.equal(
      await after(offered, { type: 'decline', ...ON }, becomes({ ...offered, queue: 'another' })),
      'open',
    );
  });
});

describe('a party', () => {
  const talk = (party: object | undefined, more: Partial<Call> = {}) =>
    call({
      topology: party ? 'consult' : 'single',
      legs: [makeLeg({ hold: true }), ...(party ? [makeOther(party)] : [])],
      ...more,
    });
  const consult = { type: 'consult', ...ON, target: { type: 'agent', id: 'ben', name: 'Ben' } };

  it('who was there and left may be asked again under the same id', async () => {
    const before = call({ topology: 'single', legs: [makeLeg(), makeOther({ phase: 'left' })] });
    assert.equal(await after(before, consult, becomes(talk({ phase: 'ringing' }))), 'ok');
  });

  it('who listens is not the one who was asked', async () => {
    const listening = call({ topology: 'single', legs: [makeLeg(), makeOther({ role: 'supervisor' })] });
    assert.equal(await after(call(), consult, becomes(listening)), 'open');
  });

  it('who left takes along the request that was about them', async () => {
    const hold = { type: 'hold', ...ON, legId: 'ben' };
    const gone = call({ topology: 'single', legs: [makeLeg(), makeOther({ phase: 'left' })] });
    assert.equal(await after(talk({}), hold, becomes(gone)), 'not-found');
    assert.equal(await after(talk({}), hold, becomes(call())), 'not-found');
    const failed = talk({ phase: 'failed' }, { topology: 'single' });
    assert.equal(await after(talk({}), hold, becomes(failed)), 'not-found');
    assert.equal(await after(talk({}), hold, becomes(talk({ name: 'Benjamin' }))), 'open');
  });
});

describe('the end of the conversation', () => {
  const wrapup = becomes(call({ phase: 'wrapup' }));

  it('is the end of what was asked for in it', async () => {
    assert.equal(await after(call(), { type: 'hold', ...ON, legId: 'customer' }, wrapup), 'not-found');
    assert.equal(await after(call(), { type: 'pause-recording', ...ON }, wrapup), 'not-found');
  });

  it('undoes nothing that wrap-up may do as well', async () => {
    const changes = { note: { value: 'x', rev: '1' } };
    const variables = [
      { name: 'note', type: 'string', value: 'a', editable: true, rev: '1' },
    ] as Call['variables'];
    const save = { type: 'save-variables', ...ON, changes };
    assert.equal(
      await after(call({ variables }), save, becomes(call({ variables, phase: 'wrapup' }))),
      'open',
    );
    const gone = becomes(call({ variables, phase: 'ended' }));
    assert.equal(await after(call({ variables }), save, gone), 'not-found');
  });

  it('more time for wrap-up: another deadline', async () => {
    const at = (deadline?: number, more: object = {}) =>
      call({
        phase: 'wrapup',
        wrapup: { startedAt: 1, extendable: true, ...(deadline && { deadline }), ...more },
      });
    const extend = { type: 'extend-wrapup', ...ON };
    assert.equal(await after(at(100), extend, becomes(at(200))), 'ok');
    assert.equal(await after(at(), extend, becomes(at(200))), 'ok');
    assert.equal(await after(at(100), extend, becomes(at(100, { startedAt: 2 }))), 'open');
  });
});

describe('saved variables', () => {
  const variable = (value: unknown, rev?: string, changedBy?: string) =>
    call({
      variables: [
        {
          name: 'note',
          type: 'string',
          value,
          editable: true,
          ...(rev && { rev }),
          ...(changedBy && { changedBy }),
        },
      ] as Call['variables'],
    });
  const save = { type: 'save-variables', ...ON, changes: { note: { value: 'mine', rev: '1' } } };

  it('as they were asked for, or as the backend writes them', async () => {
    assert.equal(await after(variable('a', '1'), save, becomes(variable('mine', '2'))), 'ok');
    assert.equal(
      await after(variable('a', '1'), save, becomes(variable('MINE', '2'))),
      'ok',
      'its own revision',
    );
    const me = String(makeAgent().name);
    assert.equal(await after(variable('a', '1'), save, becomes(variable('MINE', '2', me))), 'ok');
  });

  it('not by what somebody else wrote, nor by nothing new, nor by their going', async () => {
    assert.equal(await after(variable('a', '1'), save, becomes(variable('theirs', '2', 'Someone'))), 'open');
    assert.equal(await after(variable('a', '1'), save, becomes(variable('b', '1'))), 'open');
    assert.equal(await after(variable('a'), save, becomes(variable('b'))), 'open', 'no revision at all');
    assert.equal(await after(variable('a', '1'), save, becomes(call({ variables: [] }))), 'open');
  });
});

describe('what the agent asks for beside calls', () => {
  const agent = (state: object, more: object = {}) => ({
    type: 'agent',
    agent: { ...makeAgent(), state, ...more },
  });
  const idle = { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' };

  it('a state: at once, or next', async () => {
    const at = (kind: string, idleCodeId?: string) => ({ kind, since: 1, ...(idleCodeId && { idleCodeId }) });
    assert.equal(await after(undefined, idle, agent(at('idle', 'lunch'))), 'ok');
    assert.equal(await after(undefined, idle, agent(at('idle', 'meeting'))), 'open');
    assert.equal(await after(undefined, idle, agent(at('wrapup'))), 'open');
    assert.equal(
      await after(undefined, idle, agent(at('wrapup'), { next: { kind: 'idle', idleCodeId: 'lunch' } })),
      'ok',
    );
    assert.equal(await after(undefined, idle, agent(at('wrapup'), { next: { kind: 'idle' } })), 'open');
  });

  it('a contact to be skipped: another one, or none', async () => {
    const campaign = makeCampaign();
    const snapshot = { campaign, agent: makeAgent() } as SnapshotInput;
    const it_ = wired();
    it_.store.apply({ type: 'snapshot', snapshot });
    const skip = { type: 'campaign-skip', campaignId: campaign.id, contactId: campaign.contact!.id };
    const promise = it_.store.request(skip as CommandInput);
    assert.equal(it_.line.sent.length, 1);
    it_.line.say({ type: 'campaign', campaign: { ...campaign, name: 'Another name' } });
    assert.equal(await outcome(promise), 'open');
    it_.line.say({ type: 'campaign', campaign: { ...campaign, contact: null } });
    assert.equal((await outcome(promise)) === 'open', false);
  });
});
