/** Style sheets of the documentation: what they name has to exist. */
import assert from 'node:assert/strict';
import { elements, type Said } from '../../helpers/manifest.js';

const known = (tag: string) => {
  const found = elements.get(tag);
  assert.ok(found, `there is no <${tag}>`);
  return found;
};
const has = (list: Said[] | undefined, name: string) => list?.some((item) => item.name === name);
const tokens = [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties);

export function checkNames(css: string): void {
  for (const [name] of css.matchAll(/--cc-[\w-]+/g)) assert.ok(has(tokens, name), `there is no ${name}`);
  for (const [, tag, part] of css.matchAll(/(cc-[\w-]+)::part\(([\w-]+)\)/g))
    assert.ok(has(known(tag!).cssParts, part!), `<${tag}> has no part ${part}`);
  for (const [, tag, state] of css.matchAll(/(cc-[\w-]+):state\(([\w-]+)\)/g))
    assert.ok(has(known(tag!).cssStates, state!), `<${tag}> has no state ${state}`);
}
