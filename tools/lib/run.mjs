// Small helpers that every tool shares. Only Node's own modules: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const at = (...parts) => join(ROOT, ...parts);

/** True when the module is the program that was started, not one that was imported. */
export const isMain = (url) =>
  Boolean(process.argv[1]) && url === pathToFileURL(resolve(process.argv[1])).href;

/** Path of a program of an installed package, to be run with this very Node. */
export function bin(pkg, name = pkg) {
  const dir = at('node_modules', pkg);
  const file = join(dir, 'package.json');
  if (!existsSync(file)) throw new Error(`${pkg} is not installed; run npm ci.`);
  const field = JSON.parse(readFileSync(file, 'utf8')).bin;
  return join(dir, typeof field === 'string' ? field : field[name]);
}

/** Runs a program to its end and collects what it says. Never throws; `code` is 127 if it is not there. */
export function run(command, args, { env, cwd = ROOT, live = false, onLine, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let out = '';
    const take = (stream) => (chunk) => {
      out += chunk;
      if (live) stream.write(chunk);
      if (onLine) for (const line of String(chunk).split(/\r?\n/)) if (line.trim()) onLine(line.trim());
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (e) => done({ code: 127, out: `${out}${e.message}\n` }));
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), out }));
  });
}

/** Runs a script with this Node. */
export const node = (args, options) => run(process.execPath, args, options);

/** Reads `--name`, `--name value` and `--name=value`; the rest is in `_`. `flags` never take a value. */
export function parseArgs(argv, { flags = [] } = {}) {
  const out = { _: [] };
  for (let i = 0; i < argv.length; i++) {
    const m = /^--([^=]+)(?:=(.*))?$/s.exec(argv[i]);
    if (!m) out._.push(argv[i]);
    else if (m[2] !== undefined) out[m[1]] = m[2];
    else if (flags.includes(m[1]) || argv[i + 1] === undefined || argv[i + 1].startsWith('--'))
      out[m[1]] = true;
    else out[m[1]] = argv[++i];
  }
  return out;
}
