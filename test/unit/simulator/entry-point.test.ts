/** A call that is sent to an entry point: another flow, its variables, and never back to the sender. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Variable } from '../../../src/core/schema/types.js';
import type { EntryPoint, SimulatorOptions } from '../../../src/simulator/index.js';
import { seen, stateOf, talking, type Floor, type Page } from './harness.js';

const CREDIT = { type: 'entry-point', id: 'ep-credit', name: 'Credit cards' } as const;
const toCredit = ({ ask, ada, callId }: Floor) => ask(ada, { type: 'transfer', callId, target: CREDIT });
const variable = (page: Page, name: string) => page.call().variables.find((item) => item.name === name);
const valueOf = (page: Page, name: string) => variable(page, name)?.value;

describe('outcome: a call sent to an entry point', () => {
  it('of the default world: from ada to ben or cho', async () => {
    const floor = await talking();
    assert.equal(await toCredit(floor), 'ok');
    assert.equal(seen(floor.ben), 'offered single | customer waiting');
    const { queue, entryPoint, dnis } = floor.ben.call();
    assert.deepEqual(
      [queue, entryPoint, dnis],
      [
        { en: 'Credit Support', 'zh-CN': '信用卡支持' },
        { en: 'Credit cards', 'zh-CN': '信用卡' },
        '+18005550142',
      ],
    );
    assert.deepEqual(floor.ada.call().entryPoint, { en: 'Debit cards', 'zh-CN': '借记卡' });
  });

  it('is never offered to the agent who sent it', async () => {
    const floor = await talking({
      world: {
        queues: [
          { id: 'q-card', name: 'Cards', agentIds: ['ada'] },
          { id: 'q-credit', name: 'Credit', agentIds: ['ada', 'ben'] },
        ],
      },
    });
    await floor.ask(floor.ben, { type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    await toCredit(floor);
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    assert.deepEqual([stateOf(floor.sim, 'ada'), seen(floor.ada)], ['available', 'none']);
    await floor.ask(floor.ben, { type: 'agent-state', state: 'available' });
    assert.equal(seen(floor.ben), 'offered single | customer waiting');
    await floor.sim.advance(20_000);
    assert.equal(stateOf(floor.sim, 'ben'), 'rona');
    assert.deepEqual([seen(floor.ada), floor.interaction()?.waiting], ['none', true], 'nor later');
    await floor.ask(floor.ben, { type: 'agent-state', state: 'available' });
    floor.sim.phone('ben').answer();
    const back = { type: 'queue', id: 'q-card' } as never;
    await floor.ask(floor.ben, { type: 'transfer', callId: floor.ben.call().id, target: back });
    assert.equal(seen(floor.ada), 'offered single | customer waiting', 'another agent may send it to her');
  });

  it('nor to one who sent it to another entry point before', async () => {
    const floor = await talking({
      world: {
        queues: [
          { id: 'q-card', name: 'Cards', agentIds: ['ada'] },
          { id: 'q-credit', name: 'Credit', agentIds: ['ben'] },
        ],
      },
    });
    assert.equal(await toCredit(floor), 'ok');
    await floor.ask(floor.ada, { type: 'wrapup', callId: floor.callId });
    assert.deepEqual([stateOf(floor.sim, 'ada'), seen(floor.ada)], ['available', 'none']);
    floor.sim.phone('ben').answer();
    const callId = floor.ben.call().id;
    const back = { type: 'entry-point', id: 'ep-debit', name: 'Debit cards' } as const;
    assert.equal(await floor.ask(floor.ben, { type: 'transfer', callId, target: back }), 'ok');
    assert.deepEqual([seen(floor.ada), floor.interaction()?.waiting], ['none', true]);
    await floor.ask(floor.ben, { type: 'wrapup', callId });
    await floor.sim.advance(60_000);
    assert.deepEqual(
      [seen(floor.ada), seen(floor.ben), floor.interaction()?.waiting],
      ['none', 'none', true],
      'nor later',
    );
  });
});

describe('variables on the way to an entry point', () => {
  it('same name and type: the value goes along', async () => {
    const floor = await talking();
    floor.sim.editVariable(floor.interactionId, 'ada', 'caseNumber', 'CS-1');
    await toCredit(floor);
    assert.deepEqual([valueOf(floor.ben, 'customerId'), valueOf(floor.ben, 'caseNumber')], [100482, 'CS-1']);
  });

  it('same name, other type: it does not', async () => {
    const floor = await talking();
    await toCredit(floor);
    const { type, value } = variable(floor.ben, 'accountTier')!;
    assert.deepEqual([type, value], ['integer', 2]);
    assert.equal(valueOf(floor.ada, 'accountTier'), 'Gold');
  });

  it("set by the flow itself: the flow's new value", async () => {
    const floor = await talking();
    await toCredit(floor);
    assert.equal(valueOf(floor.ben, 'balanceDue'), 912.75);
    assert.notEqual(valueOf(floor.ada, 'balanceDue'), 912.75);
  });

  it('the others are those of the new flow', async () => {
    const floor = await talking();
    await toCredit(floor);
    assert.deepEqual(
      floor.ben.call().variables.map(({ name, rev }) => `${name}/${rev}`),
      ['customerId/1', 'accountTier/1', 'creditLimit/1', 'balanceDue/1', 'caseNumber/1'],
    );
    assert.equal(valueOf(floor.ben, 'creditLimit'), 5000);
  });

  it('the sender keeps those of the flow that was left, and may still save them', async () => {
    const floor = await talking();
    await toCredit(floor);
    assert.equal(floor.ada.call().variables.length, 10);
    const save = (page: Page, value: string) =>
      floor.ask(page, {
        type: 'save-variables',
        callId: page.call().id,
        changes: { caseNumber: { value, rev: variable(page, 'caseNumber')!.rev } },
      });
    const moved = valueOf(floor.ben, 'caseNumber');
    assert.equal(await save(floor.ada, 'late'), 'ok');
    assert.deepEqual([valueOf(floor.ada, 'caseNumber'), valueOf(floor.ben, 'caseNumber')], ['late', moved]);
    floor.sim.phone('ben').answer();
    assert.equal(await save(floor.ben, 'new'), 'ok');
    assert.deepEqual([valueOf(floor.ada, 'caseNumber'), valueOf(floor.ben, 'caseNumber')], ['late', 'new']);
  });

  it('what was secret stays so, in the page and in what is remembered', async () => {
    const card = (secure?: boolean): Variable => ({
      name: 'cardNumber',
      type: 'string',
      value: '4000',
      editable: true,
      secure,
    });
    const entry = (id: string, variables: Variable[]): EntryPoint => ({
      id,
      name: id,
      number: id === 'ep-credit' ? '+18005550177' : '+18005550142',
      queueId: id === 'ep-credit' ? 'q-fraud' : 'q-card',
      flow: { id, name: id, variables },
    });
    const world: SimulatorOptions['world'] = {
      entryPoints: [entry('ep-debit', [card(true)]), entry('ep-credit', [card()])],
    };
    const floor = await talking({ world });
    await toCredit(floor);
    const { secure, value } = variable(floor.ben, 'cardNumber')!;
    assert.equal(secure, true);
    assert.notEqual(value, '4000', 'the value of this customer');
    assert.equal(value, valueOf(floor.ada, 'cardNumber'));
    const changes = { cardNumber: { value: '4999' } };
    await floor.ask(floor.ada, { type: 'save-variables', callId: floor.callId, changes });
    assert.equal(JSON.stringify(floor.sim.commands).includes('4999'), false);
  });
});
