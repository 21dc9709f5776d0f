/** What the classes and their templates have is in `custom-elements.json`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import * as api from '../../src/index.js';
import { partsOf, type PartsTag } from '../../src/elements/base/parts-of.js';
import { elements, read, sources, type Element } from '../helpers/manifest.js';

interface LitClass {
  observedAttributes: string[];
  elementProperties: Map<PropertyKey, { reflect?: boolean; state?: boolean }>;
}
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (list: readonly { name: string }[] = []) => sorted(list.map(({ name }) => name));

/** What Lit and the browser call, and what is the class's own way with them. */
const CALLED =
  /^(adopted|attributeChanged|connected|disconnected|form\w+)Callback$|^(render|willUpdate|update|updated|firstUpdated|performUpdate)$/;

/** Public members as the sources of a class and of those that it extends have them. */
function publicMembers(file: string, found = new Map<string, boolean>()): Map<string, boolean> {
  const text = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const parent = text.statements.find(ts.isClassDeclaration)!;
  for (const member of parent.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (!name || CALLED.test(name)) continue;
    const flags = ts.getCombinedModifierFlags(member);
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
    const internal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
    if (internal) found.set(name, false);
    // nearest first: what a subclass made public is public
    else if (!found.has(name)) found.set(name, !(flags & hidden));
  }
  const base = parent.heritageClauses?.[0]?.types[0]?.expression.getText();
  const from = text.statements
    .filter(ts.isImportDeclaration)
    .find((item) => base && item.importClause?.getText().includes(base));
  const path = from && (from.moduleSpecifier as ts.StringLiteral).text;
  if (!path?.startsWith('.')) return found;
  return publicMembers(new URL(path.replace(/\.js$/, '.ts'), `file:///${file}`).pathname.slice(1), found);
}

/** All that an element's templates are made of. */
const templatesOf = (tag: string) => {
  const folder = dirname(sources.get(tag)!);
  const files = readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true }) as string[];
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');
};
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);

/** Names in `setStates(internals, { name: … })` */
function statesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [, states] =
      ts.isCallExpression(node) && /\.setStates$/.test(node.expression.getText()) ? node.arguments : [];
    if (states && ts.isObjectLiteralExpression(states))
      found.push(...states.properties.map(({ name }) => name!.getText()));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('templates.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function check(tag: string, d: Element): void {
  const Class = (api as unknown as Record<string, LitClass>)[d.name]!;
  const text = templatesOf(tag);

  it('every public member of the class', () => {
    const inSource = publicMembers(sources.get(tag)!);
    const open = [...inSource].filter(([, isOpen]) => isOpen).map(([name]) => name);
    const internal = d.members.filter(({ name }) => inSource.get(name) === false);
    assert.deepEqual(names(internal), [], 'not public');
    assert.deepEqual(names(d.members), sorted(open));
  });

  it('every attribute that the class watches, and whether it is written', () => {
    const watched = Class.observedAttributes.filter((name) => name !== 'id');
    assert.deepEqual(names(d.attributes), sorted(watched));
    const written = [...Class.elementProperties].filter(([, { reflect }]) => reflect);
    assert.deepEqual(
      names(d.members.filter(({ reflects }) => reflects)),
      sorted(written.map(([name]) => String(name))),
    );
  });

  it('every part in its templates', () => {
    const used = all(text, /\bpart=["'`]([^"'`]+)["'`]/g).flatMap((value) => value.split(/\s+/));
    const documented = names(d.cssParts);
    assert.deepEqual(
      sorted(used).filter((name) => !name.includes('${') && !documented.includes(name)),
      [],
    );
  });

  it('every part that it passes on', () => {
    const passed = all(text, /partsOf\(([^)]*)\)/g).flatMap((tags) => {
      const [first, ...more] = all(tags, /'([^']+)'/g) as PartsTag[];
      return partsOf(first!, ...more)
        .split(',')
        .map((pair) => pair.replace(/^.*:/, ''));
    });
    const documented = names(d.cssParts);
    // buttons that the inner element does not have are passed on too, and are nowhere
    assert.deepEqual(
      sorted(passed).filter((name) => !documented.includes(name) && !/-action-/.test(name)),
      [],
    );
  });

  it('every custom state that it sets', () => {
    const set = [...statesIn(text), ...all(text, /states\.add\('([\w-]+)'\)/g)];
    assert.deepEqual(names(d.cssStates), sorted(set));
  });

  it('every slot that it renders', () => {
    const rendered = all(text, /<slot((?: name="[^"]*")?)/g).map((name) =>
      name.slice(7, -1).replace('${id}', '<callId>'),
    );
    assert.deepEqual(names(d.slots), sorted(rendered));
  });

  it('every event that it makes', () => {
    const made = all(text, /(?:new CustomEvent|#fire)\('(cc-[\w-]+)'/g);
    const documented = names(d.events);
    assert.deepEqual(
      sorted(made).filter((name) => !documented.includes(name)),
      [],
    );
  });
}

describe('custom-elements.json has', () => {
  for (const [tag, element] of elements) describe(tag, () => check(tag, element));
});
