// Imports in src/ point one way only. The further left, the less a module knows:
//   core ← events, localize, styles ← connectors, simulator, context ← controllers ← elements ← define ← api ← index ← bundle
// A file imports from its own folder and from layers to its left; folders of one layer share types only, or a
// dynamic import. core, events and simulator know nothing of Lit and run in Node.
import { dirname, join, relative, sep } from 'node:path';

export const LAYERS = [
  ['core'],
  ['events', 'localize', 'styles'],
  ['connectors', 'simulator', 'context'],
  ['controllers'],
  ['elements'],
  ['define'],
  ['api'],
  ['index'],
  ['bundle'],
];
const WITHOUT_LIT = new Set(['core', 'events', 'simulator', 'connectors']);

/** `…/src/core/store/store.ts` → core; `…/src/index.ts` → index; nothing outside of src. */
function folderOf(file, src) {
  const inside = relative(src, file).split(sep);
  if (inside[0] === '..') return undefined;
  return inside[0].replace(/\.[jt]s$/, '');
}
const rank = (folder) => LAYERS.findIndex((l) => l.includes(folder));

export const layers = {
  meta: {
    type: 'problem',
    docs: { description: 'imports in src/ point one way only' },
    schema: [],
    messages: {
      unknown: 'src/{{folder}} is in no layer; add it to tools/eslint/layers.mjs.',
      up: 'src/{{from}} must not import from src/{{to}}: imports point one way only (tools/eslint/layers.mjs).',
      side: 'src/{{from}} and src/{{to}} are in one layer: import types only.',
      out: 'src must not import from outside of src: {{source}}.',
      lit: 'src/{{from}} must not know Lit: it runs without a page.',
    },
  },
  create(context) {
    const file = context.filename;
    const at = file.lastIndexOf(`${sep}src${sep}`);
    if (at < 0) return {};
    const src = file.slice(0, at + 4);
    const from = folderOf(file, src);
    const check = (node, { soft }) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const report = (messageId, data) => context.report({ node: node.source, messageId, data });
      if (!source.startsWith('.')) {
        if (WITHOUT_LIT.has(from) && /^(@?lit|lit-html|lit-element)(\/|$)/.test(source))
          report('lit', { from });
        return;
      }
      const to = folderOf(join(dirname(file), source), src);
      if (to === undefined) return report('out', { source });
      if (to === from || source.endsWith('.json')) return;
      if (rank(to) < 0) return report('unknown', { folder: to });
      if (rank(to) > rank(from)) return report('up', { from, to });
      if (rank(to) === rank(from) && !soft) report('side', { from, to });
    };
    const typeOnly = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((s) => (s.importKind ?? s.exportKind) === 'type'));
    return {
      Program(node) {
        if (rank(from) < 0) context.report({ node, messageId: 'unknown', data: { folder: from } });
      },
      ImportDeclaration: (node) => check(node, { soft: typeOnly(node) }),
      ExportNamedDeclaration: (node) => check(node, { soft: typeOnly(node) }),
      ExportAllDeclaration: (node) => check(node, { soft: typeOnly(node) }),
      ImportExpression: (node) => check(node, { soft: true }),
      TSImportType: (node) => check({ source: node.source ?? node.argument?.literal }, { soft: true }),
    };
  },
};
