/** Style sheets of the documentation: what they name has to exist. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Declaration {
  tagName?: string;
  cssParts?: { name: string; description?: string }[];
  cssProperties?: { name: string }[];
  cssStates?: { name: string }[];
}
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const known = (tag: string) => {
  const found = elements.find(({ tagName }) => tagName === tag);
  assert.ok(found, `there is no <${tag}>`);
  return found;
};
const tokens = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));

/** `action-end-call` is among what `action` is described with, or is the button of a request. */
function hasPart({ cssParts = [] }: Declaration, part: string): boolean {
  const { requests } = JSON.parse(readFileSync('src/names.json', 'utf8')) as { requests: object };
  if (cssParts.some(({ name }) => name === part)) return true;
  return part.startsWith('action-') && part.slice('action-'.length) in requests;
}

export function checkNames(css: string): void {
  for (const [name] of css.matchAll(/--cc-[\w-]+/g)) assert.ok(tokens.has(name), `there is no ${name}`);
  for (const [, tag, part] of css.matchAll(/(cc-[\w-]+)::part\(([\w-]+)\)/g))
    assert.ok(hasPart(known(tag!), part!), `<${tag}> has no part ${part}`);
  for (const [, tag, state] of css.matchAll(/(cc-[\w-]+):state\(([\w-]+)\)/g))
    assert.ok(
      known(tag!).cssStates?.some(({ name }) => name === state),
      `<${tag}> has no state ${state}`,
    );
}
