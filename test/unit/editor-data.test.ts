/** types/: what VS Code, JetBrains and builders are told is what `custom-elements.json` says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUpdate } from '../../src/index.js';
import { elements, read } from '../helpers/manifest.js';

interface Named {
  name: string;
}
interface WebTypes {
  name: string;
  version: string;
  contributions: {
    html: {
      elements: (Named & {
        attributes: Named[];
        slots?: Named[];
        events: Named[];
        js: { properties: Named[] };
      })[];
    };
    css: { properties: Named[]; 'pseudo-elements': Named[] };
  };
}
interface BuilderSchema {
  properties: Record<
    string,
    { description: string; enum?: string[]; examples?: string[]; 'x-property': string }
  >;
  'x-events': Named[];
  'x-slots': Named[];
}
interface Input extends Named {
  type: string;
  enum?: string[];
}

const json = <T>(path: string) => JSON.parse(read(path)) as T;
const sorted = (list: readonly Named[] = []) => [...new Set(list.map(({ name }) => name))].sort();
const all = [...elements.values()];

describe('web-types.json', () => {
  const { name, version, contributions } = json<WebTypes>('types/web-types.json');

  it('is of this package', () => {
    const own = json<{ name: string; version: string; 'web-types': string }>('package.json');
    assert.deepEqual([name, version], [own.name, own.version]);
    assert.equal(own['web-types'], './types/web-types.json');
  });

  it('has every element with attributes, properties, events and slots', () => {
    assert.deepEqual(sorted(contributions.html.elements), [...elements.keys()].sort());
    for (const { name: tag, attributes, slots, js, events } of contributions.html.elements) {
      const d = elements.get(tag)!;
      assert.deepEqual(sorted(attributes), sorted(d.attributes), `${tag}: attributes`);
      assert.deepEqual(sorted(slots), sorted(d.slots), `${tag}: slots`);
      assert.deepEqual(sorted(events), sorted(d.events), `${tag}: events`);
      const fields = d.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(sorted(js.properties), sorted(fields), `${tag}: properties`);
    }
  });

  it('has every part and custom property, once', () => {
    const { properties, 'pseudo-elements': parts } = contributions.css;
    assert.deepEqual(sorted(properties), sorted(all.flatMap(({ cssProperties = [] }) => cssProperties)));
    const known = all
      .flatMap(({ cssParts = [] }) => cssParts)
      .map(({ name: part }) => ({ name: `part(${part})` }));
    assert.deepEqual(sorted(parts), sorted(known));
    assert.equal(parts.length, sorted(parts).length);
  });
});

describe('custom data of VS Code', () => {
  it('has every element with its attributes, and the values of those that have a few', () => {
    type Tag = Named & { attributes: (Named & { values: Named[] })[] };
    const { tags } = json<{ tags: Tag[] }>('types/vscode.html-custom-data.json');
    assert.deepEqual(sorted(tags), [...elements.keys()].sort());
    for (const { name, attributes } of tags)
      assert.deepEqual(sorted(attributes), sorted(elements.get(name)!.attributes));
    const placement = tags
      .find(({ name }) => name === 'cc-call-list')!
      .attributes.find(({ name }) => name === 'placement');
    assert.deepEqual(sorted(placement!.values), ['corner', 'inline']);
  });

  it('has every part and custom property, once', () => {
    const css = json<{ properties: Named[]; pseudoElements: Named[] }>('types/vscode.css-custom-data.json');
    assert.deepEqual(sorted(css.properties), sorted(all.flatMap(({ cssProperties = [] }) => cssProperties)));
    const parts = all
      .flatMap(({ cssParts = [] }) => cssParts)
      .map(({ name }) => ({ name: `::part(${name})` }));
    assert.deepEqual(sorted(css.pseudoElements), sorted(parts));
    assert.equal(css.pseudoElements.length, sorted(parts).length);
  });
});

describe('data for builders', () => {
  for (const [tag, d] of elements)
    it(`${tag}: every attribute, event and slot; examples that can be read`, () => {
      const schema = json<BuilderSchema>(`types/builders/${tag}.schema.json`);
      assert.deepEqual(Object.keys(schema.properties).sort(), sorted(d.attributes));
      assert.deepEqual(sorted(schema['x-events']), sorted(d.events));
      assert.deepEqual(sorted(schema['x-slots']), sorted(d.slots));
      for (const [name, { 'x-property': property, examples = [] }] of Object.entries(schema.properties)) {
        assert.equal(property, d.attributes.find((attribute) => attribute.name === name)?.fieldName);
        for (const example of examples) {
          // one of these a snapshot has; the others are no state
          const data = JSON.parse(example) as object;
          const part = { call: { calls: [data] }, state: data, shortcuts: {}, strings: {} }[name] ?? {
            [name]: data,
          };
          assert.equal(parseUpdate({ type: 'snapshot', snapshot: part }).ok, true, `${name}: ${example}`);
        }
      }
    });

  it('Builder.io: an input for each attribute, by its property; choices where there are any', () => {
    const components = json<Record<string, { name: string; inputs: Input[] }>>(
      'types/builders/builder-io.json',
    );
    for (const [tag, d] of elements) {
      const { name, inputs } = components[tag]!;
      assert.equal(name, d.name);
      assert.deepEqual(sorted(inputs), d.attributes.map(({ fieldName }) => fieldName!).sort());
    }
    const mode = components['cc-dialpad']!.inputs.find(({ name }) => name === 'mode');
    assert.deepEqual(mode?.enum, ['outdial', 'digits']);
    const state = components['cc-desktop']!.inputs.find(({ name }) => name === 'state');
    assert.equal(state?.type, 'json');
  });

  it('GrapesJS: a trait for each attribute, a block for each element', () => {
    type Type = {
      model: { defaults: { tagName: string; traits: Named[] } };
      block: { content: { type: string } };
    };
    const types = json<Record<string, Type>>('types/builders/grapesjs.json');
    for (const [tag, d] of elements) {
      const { model, block } = types[tag]!;
      assert.deepEqual([model.defaults.tagName, block.content.type], [tag, tag]);
      assert.deepEqual(sorted(model.defaults.traits), sorted(d.attributes));
    }
  });
});
