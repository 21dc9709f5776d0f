// What unit tests import as node:test in a mutation run: it collects tests, for the runner to run them one by
// one in its own process. A test's context is not given: none of ours asks for it, and one that does fails
// before any mutant is tried.
import { mock } from 'node:test';

export { mock };

const HOOKS = ['before', 'beforeEach', 'afterEach', 'after'];
const suite = (name, parent) => ({ name, parent, hooks: { before: [], after: [] } });
let tests = [];
let current = suite('');

function names(test) {
  const names = [test.name];
  for (let at = test.suite; at.parent; at = at.parent) names.unshift(at.name);
  return names.join(' > ');
}

/** Lets `load` import a test file; answers the tests of it, in order, each with a name of its own. */
export async function collect(load) {
  [tests, current] = [[], suite('')];
  await load();
  const known = new Map();
  return tests.map((test) => {
    const name = names(test);
    const times = (known.get(name) ?? 0) + 1;
    known.set(name, times);
    return { name: times > 1 ? `${name} #${times}` : name, run: () => runTest(test) };
  });
}

/** Each test starts afresh, so what is said once before all is done before each. */
async function runTest({ fn, suite: own }) {
  const chain = [];
  for (let at = own; at; at = at.parent) chain.unshift(at);
  try {
    for (const { hooks } of chain) for (const hook of hooks.before) await hook();
    await fn();
  } finally {
    for (const { hooks } of chain.reverse()) for (const hook of hooks.after) await hook();
  }
}

const parts = (args) => ({
  name: typeof args[0] === 'string' ? args[0] : '',
  options: args.find((arg) => typeof arg === 'object' && arg !== null) ?? {},
  fn: args.find((arg) => typeof arg === 'function') ?? (() => undefined),
});

export function describe(...args) {
  const { name, options, fn } = parts(args);
  if (options.skip || options.todo) return;
  const outer = current;
  current = suite(name, outer);
  try {
    fn();
  } finally {
    current = outer;
  }
}

export function it(...args) {
  const { name, options, fn } = parts(args);
  if (!options.skip && !options.todo) tests.push({ name, fn, suite: current });
}
describe.skip = it.skip = () => undefined;

const hook = (name) => (fn) => {
  current.hooks[name.startsWith('before') ? 'before' : 'after'].push(fn);
};
export const [before, beforeEach, afterEach, after] = HOOKS.map(hook);
export { describe as suite, it as test };
