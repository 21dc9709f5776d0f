// What the analyzer of the manifest does not read of a class, for tools/manifest/complete.mjs.

/** By class: names `declared`, `internal` ones, `data` properties, `defaults`, what setters `take`, and its `parent`. */
export const classes = new Map();

const isNamed = (member, name) => member.name?.getText() === name;

/** `this.ring = this.notify = false` in a constructor: the last value is the default of all. */
function defaultsOf(ts, constructor) {
  const found = new Map();
  for (const { expression } of constructor?.body?.statements ?? []) {
    const names = [];
    let value = expression;
    while (value && ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left } = value;
      if (!ts.isPropertyAccessExpression(left) || left.expression.kind !== ts.SyntaxKind.ThisKeyword) break;
      names.push(left.name.text);
      value = value.right;
    }
    for (const name of names) found.set(name, value.getText());
  }
  return found;
}

export const readClasses = () => ({
  name: 'cc-read-classes',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const internal = new Set();
    const takes = new Map();
    let data;
    for (const member of node.members) {
      const name = member.name?.getText();
      if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal')) internal.add(name);
      if (ts.isSetAccessor(member)) takes.set(name, member.parameters[0].type?.getText());
      if (isNamed(member, 'data') && member.initializer)
        data = member.initializer.elements.map(({ text }) => text);
    }
    const properties =
      node.members.find((member) => isNamed(member, 'properties'))?.initializer?.properties ?? [];
    classes.set(node.name.text, {
      declared: new Set([...node.members, ...properties].map(({ name }) => name?.getText())),
      internal,
      takes,
      data,
      defaults: defaultsOf(ts, node.members.find(ts.isConstructorDeclaration)),
      parent: node.heritageClauses?.[0]?.types[0]?.expression.getText(),
    });
  },
});

/** A class and what it extends, nearest first, as far as they are ours. */
export function lineageNames(name) {
  const found = [];
  for (let at = name; classes.has(at); at = classes.get(at).parent) found.push(at);
  return found;
}

export const lineage = (name) => lineageNames(name).map((of) => classes.get(of));
