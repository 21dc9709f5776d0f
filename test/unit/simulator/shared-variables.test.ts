/** Call-associated data while two agents are on the call (guide: 多个座席同时编辑同一 CAD 变量值). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, codeOf, type Floor, type Page } from './harness.js';

const variable = (page: Page, name = 'caseNumber') =>
  page.call().variables.find((item) => item.name === name)!;
const save = (floor: Floor, page: Page, value: string, rev = variable(page).rev) =>
  floor.ask(page, {
    type: 'save-variables',
    callId: page.call().id,
    changes: { caseNumber: { value, rev } },
  });

describe('variables that two agents share', () => {
  for (const stage of ['talking to ben', 'talking to the customer', 'conference'] as const) {
    it(`${stage}: both may edit, and both see it`, async () => {
      const floor = await at(stage);
      assert.equal(await save(floor, floor.ben, 'of ben'), 'ok');
      for (const page of [floor.ada, floor.ben]) {
        assert.deepEqual([variable(page).value, variable(page).changedBy], ['of ben', 'Ben Ortiz']);
      }
      assert.equal(await save(floor, floor.ada, 'of ada'), 'ok');
      assert.equal(variable(floor.ben).value, 'of ada');
    });
  }

  it('the first who saves wins, the other one is told and sees who it was', async () => {
    const floor = await at('talking to ben', { world: { settings: { latencyMs: 50 } } });
    const { ada, ben, sim } = floor;
    const { rev } = variable(ada);
    const change = (page: Page, value: string) =>
      page.send({
        type: 'save-variables',
        callId: page.call().id,
        changes: { caseNumber: { value, rev }, preferredBranch: { value: `branch ${value}`, rev: '1' } },
      });
    const both = [change(ben, 'of ben'), change(ada, 'of ada')];
    await sim.advance(50);
    const [first, second] = await Promise.all(both);
    assert.deepEqual([codeOf(first!), codeOf(second!)], ['ok', 'conflict']);
    assert.deepEqual(Object.keys((!second!.ok && second!.fields) || {}), ['caseNumber', 'preferredBranch']);
    for (const page of [ada, ben]) {
      assert.deepEqual([variable(page).value, variable(page).changedBy], ['of ben', 'Ben Ortiz']);
    }
  });

  it('not while the request rings, nor after agent 2 has left', async () => {
    const floor = await at('ringing');
    assert.equal(await save(floor, floor.ben, 'early'), 'denied');
    floor.sim.phone('ben').answer();
    const { id: callId } = floor.ben.call();
    floor.sim.phone('ben').hangUp();
    const changes = { caseNumber: { value: 'late' } };
    assert.equal(await floor.ask(floor.ben, { type: 'save-variables', callId, changes }), 'not-found');
  });

  it('in wrap-up agent 1 shares them with agent 2, who has the call now', async () => {
    const floor = await at('talking to ben');
    const { ask, ada, ben, callId } = floor;
    await ask(ada, { type: 'complete-transfer', callId, legId: floor.legId() });
    assert.equal(await save(floor, ada, 'afterwards'), 'ok');
    assert.equal(variable(ben).value, 'afterwards');
    assert.equal(await save(floor, ben, 'conflicting', '1'), 'conflict');
  });
});
