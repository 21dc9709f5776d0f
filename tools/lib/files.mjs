// Finding files: Node 20 has no fs.glob.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './run.mjs';

/** Every file below `dir`, as paths from the root of the repository with forward slashes, sorted. */
export function walk(dir, base = ROOT) {
  const from = join(base, dir);
  if (!existsSync(from)) return [];
  const found = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(from, entry.name);
    const name = relative(base, path).split(sep).join('/');
    if (entry.isDirectory()) found.push(...walk(name, base));
    else found.push(name);
  }
  return found.sort();
}

/** `*`, `**`, `?` and `{a,b}`. */
export function globToRegExp(glob) {
  let out = '';
  let braces = 0;
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i];
    if (c === '*' && glob[i + 1] === '*') {
      i++;
      if (glob[i + 1] === '/') {
        i++;
        out += '(?:[^/]+/)*';
      } else out += '.*';
    } else if (c === '*') out += '[^/]*';
    else if (c === '?') out += '[^/]';
    else if (c === '{') {
      out += '(?:';
      braces++;
    } else if (c === '}' && braces) {
      out += ')';
      braces--;
    } else if (c === ',' && braces) out += '|';
    else out += c.replace(/[.+^$()|[\]\\{}]/, '\\$&');
  }
  return new RegExp(`^${out}$`);
}

/** The files that match; the folder before the first wildcard is where the search begins. */
export function glob(pattern) {
  const clean = pattern.replace(/^\.\//, '');
  const fixed = clean.split('/').slice(0, -1);
  const wild = fixed.findIndex((part) => /[*?{]/.test(part));
  const dir = fixed.slice(0, wild < 0 ? undefined : wild).join('/');
  const re = globToRegExp(clean);
  return walk(dir).filter((f) => re.test(f));
}
