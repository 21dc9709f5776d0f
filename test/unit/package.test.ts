// What the package promises as a whole.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/core/version.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the package', () => {
  it('says the version that package.json has', () => {
    const manifest = JSON.parse(read('package.json')) as { version: string };
    assert.equal(version, manifest.version, 'src/core/version.ts is behind');
  });

  it('can be imported in Node, where there is no page', async () => {
    const api = await import('../../src/index.js');
    assert.equal(typeof api.createStore, 'function', 'createStore');
    assert.equal(typeof api.createSimulator, 'function', 'createSimulator');
    assert.equal(typeof globalThis.document, 'undefined', 'no page was needed');
  });

  it('shows in the README the very file that the demo runs, in at most thirty lines', () => {
    const plain = read('demo/plain.js').trim();
    assert.ok(read('README.md').includes(plain), 'README.md and demo/plain.js differ');
    assert.ok(plain.split('\n').length <= 30, 'demo/plain.js is longer than 30 lines');
  });
});
