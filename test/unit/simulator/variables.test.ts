import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flat, connected } from './harness.js';

type Changes = Record<string, { value: string | number | boolean | null; rev?: string }>;

async function talking() {
  const all = await connected();
  const variable = (name: string) => all.page.call().variables.find((item) => item.name === name)!;
  const save = async (changes: Changes) => {
    const result = await all.page.send({ type: 'save-variables', callId: all.callId, changes });
    await all.sim.advance(0);
    return result.ok ? 'ok' : [result.code, Object.keys(result.fields ?? {})];
  };
  return { ...all, variable, save };
}

describe('simulator: variables', () => {
  it('saves, with a new revision and who saved it', async () => {
    const { page, variable, save } = await talking();
    assert.equal(variable('caseNumber').rev, '1');
    assert.equal(await save({ caseNumber: { value: 'A-7', rev: '1' }, verified: { value: true } }), 'ok');
    const { value, rev, changedBy } = variable('caseNumber');
    assert.deepEqual([value, rev, changedBy], ['A-7', '2', 'Ada Novak']);
    assert.equal(variable('verified').value, true);
    const patch = page.updates.at(-1)!;
    assert.ok(patch.type === 'call-patch');
    const { variables } = patch.patch as { variables: { name: string }[] };
    assert.deepEqual(
      variables.map(({ name }) => name),
      ['caseNumber', 'verified'],
      'only what changed',
    );
  });

  it('the first saver wins, the others are saved', async () => {
    const { sim, interactionId, variable, save } = await talking();
    sim.editVariable(interactionId, 'ben', 'caseNumber', 'B-1');
    assert.deepEqual([variable('caseNumber').value, variable('caseNumber').changedBy], ['B-1', 'Ben Ortiz']);
    const changes = { caseNumber: { value: 'A-1', rev: '1' }, preferredBranch: { value: 'Hill', rev: '1' } };
    assert.deepEqual(await save(changes), ['conflict', ['caseNumber']]);
    assert.equal(variable('caseNumber').value, 'B-1');
    assert.equal(variable('preferredBranch').value, 'Hill');
    assert.equal(await save({ caseNumber: { value: 'A-1', rev: '2' } }), 'ok');
    assert.equal(await save({ caseNumber: { value: 'A-2' } }), 'ok', 'no rev: the last write wins');
    assert.equal(variable('caseNumber').rev, '4');
  });

  it('the same value is no conflict, and nothing new', async () => {
    const { sim, page, interactionId, save } = await talking();
    sim.editVariable(interactionId, 'ben', 'caseNumber', 'B-1');
    const before = page.updates.length;
    assert.equal(await save({ caseNumber: { value: 'B-1', rev: '1' } }), 'ok');
    assert.equal(page.updates.length, before);
  });

  const WRONG: [name: string, value: string | number | boolean | null][] = [
    ['caseNumber', 'x'.repeat(33)],
    ['preferredBranch', 'x'.repeat(257)],
    ['preferredBranch', 12],
    ['verified', 'false'],
    ['callBackAt', 'soon'],
    ['language', 'tlh'],
    ['customerId', 5],
    ['nothing', 'x'],
  ];
  for (const [name, value] of WRONG) {
    it(`refuses ${name} = ${JSON.stringify(value).slice(0, 20)}, and with it all`, async () => {
      const { page, save, variable } = await talking();
      const before = page.updates.length;
      const other = name === 'verified' ? 'preferredBranch' : 'verified';
      const good = other === 'verified' ? true : 'Hill';
      assert.deepEqual(await save({ [name]: { value }, [other]: { value: good } }), ['invalid', [name]]);
      assert.notEqual(variable(other).value, good);
      assert.equal(page.updates.length, before);
    });
  }

  it('takes null, 256 characters, dates, and choices', async () => {
    const { save, variable } = await talking();
    const changes: Changes = {
      caseNumber: { value: null },
      preferredBranch: { value: 'x'.repeat(256) },
      callBackAt: { value: '2026-02-01T10:30' },
      language: { value: 'zh' },
    };
    assert.equal(await save(changes), 'ok');
    for (const [name, { value }] of Object.entries(changes)) assert.equal(variable(name).value, value);
  });

  it('can be saved during wrap-up, not before the call is connected', async () => {
    const { sim, page, interactionId, callId, save, variable } = await talking();
    sim.customer(interactionId).hangUp();
    assert.equal(await save({ caseNumber: { value: 'late' } }), 'ok');
    assert.equal(variable('caseNumber').value, 'late');
    await page.send({ type: 'wrapup', callId });
    sim.offerCall({ from: '+1201' });
    const early = await page.send({ type: 'save-variables', callId: page.call().id, changes: {} });
    assert.equal(!early.ok && early.code, 'denied');
    assert.ok(flat(page.updates).length);
  });
});
