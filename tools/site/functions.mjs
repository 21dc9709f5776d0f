// Functions, constants and event classes that pages can import from `cc-voice-widgets`, out of the sources.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { at } from '../lib/run.mjs';

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.Latest, true);
const sourceOf = (from, path) => posix.join(posix.dirname(from), path).replace(/\.js$/, '.ts');

/** Names that a module passes on, with the module that has them; `export *` leads further. */
function exportsOf(file) {
  return parse(file).statements.flatMap((s) => {
    if (!ts.isExportDeclaration(s) || s.isTypeOnly || !s.moduleSpecifier) return [];
    const from = sourceOf(file, s.moduleSpecifier.text);
    if (!s.exportClause) return exportsOf(from);
    return s.exportClause.elements.filter((e) => !e.isTypeOnly).map((e) => ({ name: e.name.text, from }));
  });
}

const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter((part) => part.kind === ts.SyntaxKind.JSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');

/** The declaration without what it does. */
const signatureOf = (node) =>
  node
    .getText()
    .slice(0, node.body ? node.body.getStart() - node.getStart() : undefined)
    .replace(/^(export |async )+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A constant, or a function that is written as one. */
function constant({ name, type, initializer }) {
  const typed = type ? `: ${type.getText()}` : '';
  if (!initializer || !ts.isArrowFunction(initializer))
    return { kind: 'constant', signature: `const ${name.getText()}${typed}` };
  const parameters = initializer.parameters.map((p) => p.getText()).join(', ');
  const result = initializer.type ? `: ${initializer.type.getText()}` : '';
  return { kind: 'function', signature: `const ${name.getText()}${typed || ` = (${parameters})${result}`}` };
}

function describe({ name, from }) {
  for (const node of parse(from).statements) {
    if (ts.isFunctionDeclaration(node) && node.name?.text === name)
      return {
        name,
        kind: 'function',
        signature: signatureOf(node),
        text: commentOf(node),
      };
    if (ts.isClassDeclaration(node) && node.name?.text === name)
      return { name, kind: 'class', signature: `class ${name}`, text: commentOf(node) };
    if (!ts.isVariableStatement(node)) continue;
    for (const declared of node.declarationList.declarations)
      if (declared.name.getText() === name) return { name, ...constant(declared), text: commentOf(node) };
  }
  // passed on by another module
  const further = exportsOf(from).find((e) => e.name === name);
  if (further) return describe(further);
  throw new Error(`${from} exports no ${name}.`);
}

/** @param classes names that are elements: they have pages of their own */
export const readFunctions = (classes) =>
  exportsOf('src/index.ts')
    .filter(({ name }) => !classes.has(name))
    .map(describe);
