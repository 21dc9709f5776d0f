/** The suite as a package: it needs nothing but what its harness gives. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contract, runContract } from '../../contract/index.js';

const root = new URL('../../contract/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('the contract suite', () => {
  it('imports nothing but types from outside', () => {
    for (const file of sources) {
      const text = readFileSync(new URL(file, root), 'utf8');
      for (const [statement, source] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm))
        assert.ok(source!.startsWith('.') || statement.startsWith('import type'), `${file}: ${statement}`);
      assert.doesNotMatch(text, /\.\.\/\.\.\/(\.\.\/)?src/, file);
    }
  });

  it('names each check once, in words', () => {
    const ids = contract.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, title, needs } of contract) {
      assert.match(id, /^[a-z]+(-[a-z]+)+$/);
      assert.match(title, /\S \S/);
      assert.ok(Array.isArray(needs));
    }
  });

  it('is explained: each check stands in the guide for writers', () => {
    const guide = readFileSync(new URL('../../../docs/connectors.md', import.meta.url), 'utf8');
    for (const { id } of contract)
      assert.ok(guide.includes(`\`${id}\``), `docs/connectors.md does not name ${id}`);
  });

  it('reports what is not provided as skipped, and an empty harness as failed', async () => {
    const told: string[] = [];
    const report = await runContract(
      { createStore: () => assert.fail('not asked for'), settle: () => Promise.resolve() },
      { on: ({ id, status }) => told.push(`${id} ${status}`) },
    );
    assert.equal(report.passed, 0);
    assert.equal(report.ok, false);
    assert.equal(report.failed + report.skipped, contract.length);
    assert.equal(told.length, contract.length);
    const offered = report.checks.find(({ id }) => id === 'call-offered');
    assert.deepEqual([offered?.status, offered?.reason], ['skipped', 'not provided: offer']);
  });
});
