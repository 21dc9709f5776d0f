/** `custom-elements.json` says everything that is public, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, type Element, type Said } from '../helpers/manifest.js';

const named = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
const untold = (list: readonly Said[] = []) => named(list.filter(({ description }) => !description?.trim()));
const twice = (list: readonly Said[] = []) => named(list).filter((name, i, all) => all.indexOf(name) !== i);

function check(d: Element): void {
  const fields = d.members.filter(({ kind }) => kind === 'field');
  const methods = d.members.filter(({ kind }) => kind === 'method');
  const lists = [d.members, d.attributes, d.events, d.slots, d.cssParts, d.cssProperties, d.cssStates];

  it('describes each of them, once', () => {
    assert.ok(d.description?.trim(), 'the element itself');
    assert.deepEqual(lists.flatMap(untold), [], 'without a description');
    assert.deepEqual(lists.flatMap(twice), [], 'twice');
  });

  it('gives types: of fields, parameters, results, attributes, events', () => {
    assert.deepEqual(named(fields.filter(({ type }) => !type?.text)), []);
    assert.deepEqual(named(methods.filter((method) => !method.return?.type?.text)), []);
    const parameters = methods.flatMap((method) => method.parameters ?? []);
    assert.deepEqual(named(parameters.filter(({ type, name }) => !type?.text || !/^\w+$/.test(name))), []);
    assert.deepEqual(named(d.attributes.filter(({ type }) => !type?.text)), []);
    // a CustomEvent says what its detail is
    assert.deepEqual(named(d.events.filter(({ type }) => !type?.text || type.text === 'CustomEvent')), []);
  });

  it('connects each attribute with the property that it sets', () => {
    const ofFields = fields
      .filter(({ attribute }) => attribute)
      .map(({ name, attribute }) => [attribute, name]);
    assert.deepEqual(d.attributes.map(({ name, fieldName }) => [name, fieldName]).sort(), ofFields.sort());
  });

  it('says defaults of what can be set, and of custom properties', () => {
    assert.deepEqual(named(fields.filter((field) => !field.readonly && field.default === undefined)), []);
    assert.deepEqual(named((d.cssProperties ?? []).filter((property) => !property.default)), []);
  });

  it('has nothing private', () => {
    const hidden = d.members.filter(
      ({ name, privacy }) => /^[#_]/.test(name) || (privacy && privacy !== 'public'),
    );
    assert.deepEqual(named(hidden), []);
  });

  it('names a superclass that it has too', () => {
    const known = [...elements.values()].map(({ name }) => name);
    assert.ok(
      [...known, 'CcElement', 'CcCallElement'].includes(d.superclass?.name ?? ''),
      d.superclass?.name,
    );
  });
}

describe('custom-elements.json', () => {
  it('has all elements', () => assert.equal(elements.size, 14));
  for (const [tag, element] of elements) describe(tag, () => check(element));
});
