// src/elements → custom-elements.json and types/: editor data, what templates take, what builders ask for.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { glob, walk } from './lib/files.mjs';
import { at, bin, node } from './lib/run.mjs';
import { builders } from './manifest/builders.mjs';
import { elementTypes } from './manifest/element-types.mjs';

/** The package has dist/modules, not src. */
const asPublished = (json) => json.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/modules/$1.js"');

/** Tags are defined in src/define, which the analyzer does not connect with the classes. */
function addDefinitions(module) {
  for (const { name, tagName } of module.declarations)
    if (tagName && !module.exports.some((e) => e.kind === 'custom-element-definition' && e.name === tagName))
      module.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: module.path },
      });
}

/** What many elements have, parts and custom properties, is offered once. */
function once(data) {
  const { contributions, ...lists } = data;
  const css = contributions?.css ?? lists;
  for (const [key, list] of Object.entries(css))
    if (Array.isArray(list))
      css[key] = [...new Map(list.toReversed().map((item) => [item.name, item])).values()].toReversed();
  return contributions ? data : css;
}

/** path → text, for tools/generate.mjs */
export async function generateManifest() {
  if (!glob('src/elements/**/*.ts').length) return new Map();
  const dir = '.cache/manifest';
  rmSync(at(dir), { recursive: true, force: true });
  mkdirSync(at(dir, 'types'), { recursive: true });
  const { code, out } = await node([bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet'], {
    env: { CC_OUT: dir },
  });
  if (code || !existsSync(at(dir, 'custom-elements.json'))) throw new Error(`The analyzer failed:\n${out}`);
  const files = new Map();
  for (const name of ['custom-elements.json', 'types'])
    for (const file of name === 'types' ? readTypes(dir) : [`${dir}/${name}`])
      files.set(file.slice(dir.length + 1), readFileSync(at(file), 'utf8'));
  const manifest = JSON.parse(asPublished(files.get('custom-elements.json')));
  for (const module of manifest.modules) addDefinitions(module);
  files.set('custom-elements.json', JSON.stringify(manifest, null, 2));
  files.set('types/elements.d.ts', elementTypes(manifest));
  for (const [path, text] of builders(manifest)) files.set(path, text);
  for (const path of ['types/vscode.css-custom-data.json', 'types/web-types.json'])
    files.set(path, JSON.stringify(once(JSON.parse(files.get(path)))));
  return files;
}

const readTypes = (dir) => walk('types', at(dir)).map((f) => `${dir}/${f}`);
