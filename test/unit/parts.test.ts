/** What elements within others pass on is what the manifest says they have. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PARTS, partsOf, type PartsTag } from '../../src/elements/base/parts-of.js';

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
}
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const declared = new Map(
  manifest.modules.flatMap(({ declarations }) =>
    declarations.map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)] as const),
  ),
);
const isPassedOn = (name: string) => Object.keys(PARTS).some((tag) => name.startsWith(`${tag.slice(3)}-`));

describe('parts of elements within others', () => {
  for (const tag of Object.keys(PARTS) as PartsTag[])
    it(`${tag}: as the manifest has them`, () => {
      // without the second names of buttons, and what it passes on itself
      const own = declared.get(tag)!.filter((name) => !name.startsWith('action-') && !isPassedOn(name));
      assert.deepEqual(PARTS[tag].split(' ').sort(), own.sort());
    });

  it('are named after their element, and passed on once more as they are', () => {
    const passed = partsOf('cc-call-card', 'cc-variables').split(',');
    assert.ok(passed.includes('strip:call-card-strip'));
    assert.ok(passed.includes('action-end-call:call-card-action-end-call'));
    assert.ok(passed.includes('variables-row'));
  });
});
