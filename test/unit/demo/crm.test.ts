// What docs/crm.md says of demo/crm/voice.js: it is short, and shows everything.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const voice = read('demo/crm/voice.js');

describe('the telephone of the CRM', () => {
  it('has under 100 lines', () => {
    assert.ok(voice.trim().split('\n').length < 100);
  });

  it('alone knows the elements: no other file of the page listens to one or asks one', () => {
    for (const name of ['crm', 'list', 'record', 'notes', 'timeline', 'store', 'hands'])
      assert.doesNotMatch(
        read(`demo/crm/${name}.js`),
        /'cc-(?!desktop'\))|\.dial\(|\.select\(|\.request\(|\.apply\(/,
        `${name}.js`,
      );
  });
});
