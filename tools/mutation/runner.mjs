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
/** Time of the processor, ms, after which a test is taken for endless; the slowest needs a tenth of it. */
const ENDLESS_MS = 4000;
const LOOK_EVERY = 2048;

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

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    space.mutantCoverage = undefined;
    space.currentTestId = undefined;
    rounds.endless = false;
    rounds.until = processorMs() + ENDLESS_MS;
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: hitLimit ?? 1e9 });
    const { files, collect } = this.load();
    let nrOfTests = 0;
    try {
      for (const [file, wanted] of byFile(testFilter ?? [])) {
        let tests;
        try {
          tests = new Map((await collect(files[file])).map((test) => [test.name, test]));
        } catch (error) {
          const failureMessage = String(error?.message ?? error);
          return { status: MutantRunStatus.Killed, killedBy: wanted, failureMessage, nrOfTests };
        }
        for (const id of wanted) {
          nrOfTests += 1;
          const test = tests.get(id.slice(file.length + 3));
          const failureMessage = test ? await failureOf(test) : 'the test is no longer there';
          const endless = determineHitLimitReached(space.hitCount, space.hitLimit);
          if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason };
          if (failureMessage)
            return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      Object.assign(space, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }
}

/** How often a mutant was met while the file loaded and while the test ran. */
function sum(loading, running = {}) {
  const met = { ...loading };
  for (const [mutant, hits] of Object.entries(running)) met[mutant] = (met[mutant] ?? 0) + hits;
  return met;
}

/** The wanted tests of each file, the file of the first one first. */
function byFile(ids) {
  const files = new Map();
  for (const id of ids) {
    const file = id.slice(0, id.indexOf(' > '));
    files.set(file, [...(files.get(file) ?? []), id]);
  }
  return files;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)];
