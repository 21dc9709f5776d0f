// Stryker's test runner for our unit tests. Everything runs in this one process, a mutant in milliseconds:
// tests and sources are one script (bundle.mjs), evaluated anew for every mutant and only as far as needed.
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
} from '@stryker-mutator/api/test-runner';
import { bundle, isLeftOut } from './bundle.mjs';

const TOOLS = import.meta.dirname;
/** A test that waits through so many ticks of so many ms waits for nothing. A busy machine ticks less. */
const TICKS = 60;
const TICK_MS = 20;
/** Time of the processor, ms, after which a test is taken for endless; the slowest needs a fifth of it. */
const ENDLESS_MS = 1500;
const LOOK_EVERY = 2048;
/** A mutant that so much time of the processor has not killed survives: nearly all fall to the first tests. */
const BUDGET_MS = Number(process.env.MUTATION_BUDGET_MS ?? 800);
/** A slow one is not tried first, whatever it noticed. */
const QUICK_MS = 30;

// tests may replace these
const { setInterval, clearInterval, setImmediate } = globalThis;
const turn = () => new Promise((done) => void setImmediate(done));

/** Instrumented code reads and writes here: which mutant is on, which were met. */
const space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** Lets code that goes round and round throw: it counts its rounds, and every so often the time is looked at. */
const rounds = { count: undefined, until: Infinity, endless: false };
const processorMs = () => process.cpuUsage().user / 1000;
Object.defineProperty(space, 'hitCount', {
  get: () => rounds.count,
  set: (count) => {
    if (count % LOOK_EVERY === 0 && processorMs() > rounds.until) rounds.endless = true;
    rounds.count = rounds.endless ? Infinity : count;
  },
});

let stray;
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (error) => (stray ??= error ?? new Error(event)));

/** Why a test fails, or nothing. What it throws later, unheard, counts too, as with node:test. */
async function failureOf(test) {
  stray = undefined;
  rounds.until = processorMs() + ENDLESS_MS;
  let ticks = 0;
  let timer;
  const late = new Promise((_, fail) => {
    timer = setInterval(() => {
      if (++ticks > TICKS) fail(new Error('it waits for nothing'));
    }, TICK_MS);
  });
  try {
    await Promise.race([test.run(), late]);
    await turn();
    if (stray) throw stray;
    return undefined;
  } catch (error) {
    return String(error?.message ?? error) || 'failed';
  } finally {
    clearInterval(timer);
  }
}

class NodeTestRunner {
  /** Quick tests that noticed mutants of a source, the latest first. */
  #killers = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.load = await bundle(process.cwd(), TOOLS);
  }

  /** Each test after a load of its own: what an earlier one has made once for all, it makes again. */
  async dryRun() {
    const done = [];
    for (const file of Object.keys(this.load().files)) {
      for (let at = 0, count = 1; at < count; at++) {
        const coverage = (space.mutantCoverage = { static: {}, perTest: {} });
        space.currentTestId = undefined;
        const { files, collect } = this.load();
        const tests = await collect(files[file]);
        count = tests.length;
        const test = tests[at];
        if (!test || isLeftOut(test.name)) continue;
        const id = (space.currentTestId = `${file} > ${test.name}`);
        const begin = performance.now();
        const failureMessage = await failureOf(test);
        const timeSpentMs = Math.ceil(performance.now() - begin);
        const status = failureMessage ? TestStatus.Failed : TestStatus.Success;
        const met = sum(coverage.static, coverage.perTest[id]);
        done.push({ met, result: { id, name: id, timeSpentMs, status, failureMessage } });
      }
    }
    // the quick ones first: they decide most mutants
    done.sort((a, b) => a.result.timeSpentMs - b.result.timeSpentMs);
    return {
      status: DryRunStatus.Complete,
      tests: done.map(({ result }) => result),
      mutantCoverage: {
        static: {},
        perTest: Object.fromEntries(done.map(({ met, result }) => [result.id, met])),
      },
    };
  }

  /**
   * Those first that noticed others of the same source, then those beside them in their files, then those that are
   * about its folder, then the quick ones.
   */
  #likely(source, ids) {
    if (!this.#killers.has(source)) this.#killers.set(source, []);
    const killers = this.#killers.get(source);
    // src/core/store/lost-calls.ts: its own test file, then those of the store
    const [folder, ...names] = source
      .slice(source.indexOf('core/') + 5)
      .replace(/\.ts$/, '')
      .split('/');
    const wanted = new Set(ids);
    const files = new Set(killers.map(fileOf));
    const beside = [...files].flatMap((file) => ids.filter((id) => fileOf(id) === file));
    const about = [...names.reverse(), folder].flatMap((name) =>
      ids.filter((id) => fileOf(id).includes(name)),
    );
    return new Set([...killers.filter((id) => wanted.has(id)), ...beside, ...about, ...ids]);
  }

  async #failure(id, file, loaded, load) {
    try {
      if (!loaded.has(file)) loaded.set(file, new Map((await load()).map((test) => [test.name, test])));
    } catch (error) {
      // a file that no longer loads fails all its tests
      return String(error?.message ?? error);
    }
    const test = loaded.get(file).get(id.slice(file.length + 3));
    return test ? failureOf(test) : 'the test is no longer there';
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    space.mutantCoverage = undefined;
    space.currentTestId = undefined;
    rounds.endless = false;
    rounds.until = processorMs() + ENDLESS_MS;
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: hitLimit ?? 1e9 });
    const { files, collect } = this.load();
    const loaded = new Map();
    const enough = processorMs() + BUDGET_MS;
    let nrOfTests = 0;
    try {
      for (const id of this.#likely(activeMutant.fileName, testFilter ?? [])) {
        if (processorMs() > enough) break;
        nrOfTests += 1;
        const file = fileOf(id);
        const begin = processorMs();
        const failureMessage = await this.#failure(id, file, loaded, () => collect(files[file]));
        const endless = determineHitLimitReached(space.hitCount, space.hitLimit);
        if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason };
        if (!failureMessage) continue;
        if (processorMs() - begin < QUICK_MS) this.#killers.get(activeMutant.fileName).unshift(id);
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      Object.assign(space, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }
}

const fileOf = (id) => id.slice(0, id.indexOf(' > '));

/** How often a mutant was met while the file loaded and while the test ran. */
function sum(loading, running = {}) {
  const met = { ...loading };
  for (const [mutant, hits] of Object.entries(running)) met[mutant] = (met[mutant] ?? 0) + hits;
  return met;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)];
