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
/** A test may take this many times longer than without a mutant, and this long in any case, ms. */
const SLOWER = 10;
const PATIENCE_MS = 1500;

// tests may replace these
const { setTimeout, clearTimeout, setImmediate } = globalThis;
const turn = () => new Promise((done) => void setImmediate(done));

/** Instrumented code reads and writes here: which mutant is on, which were met. */
const space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

let stray;
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (error) => (stray ??= error ?? new Error(event)));

/** Why a test fails, or nothing. What it throws later, unheard, counts too, as with node:test. */
async function failureOf(test, limit) {
  stray = undefined;
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${limit} ms`)), limit);
  });
  try {
    await Promise.race([test.run(), late]);
    await turn();
    if (stray) throw stray;
    return undefined;
  } catch (error) {
    return String(error?.message ?? error) || 'failed';
  } finally {
    clearTimeout(timer);
  }
}

class NodeTestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.load = await bundle(process.cwd(), TOOLS);
  }

  async dryRun() {
    const done = [];
    for (const file of Object.keys(this.load().files)) {
      // what is met while a file loads belongs to each of its tests
      const coverage = (space.mutantCoverage = { static: {}, perTest: {} });
      space.currentTestId = undefined;
      const fresh = this.load();
      const tests = await fresh.collect(fresh.files[file]);
      const whileLoading = coverage.static;
      for (const test of tests.filter(({ name }) => !isLeftOut(name))) {
        // emptied, not replaced: instrumented files keep the one they saw first
        coverage.static = {};
        const id = `${file} > ${test.name}`;
        space.currentTestId = id;
        const begin = performance.now();
        const failureMessage = await failureOf(test, 120_000);
        const timeSpentMs = Math.ceil(performance.now() - begin);
        const met = { ...whileLoading };
        for (const part of [coverage.static, coverage.perTest[id] ?? {}])
          for (const [mutant, hits] of Object.entries(part)) met[mutant] = (met[mutant] ?? 0) + hits;
        const status = failureMessage ? TestStatus.Failed : TestStatus.Success;
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

  async mutantRun({ activeMutant, testFilter, hitLimit, timeout }) {
    space.mutantCoverage = undefined;
    space.currentTestId = undefined;
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const { files, collect } = this.load();
    const limit = Math.max(PATIENCE_MS, Math.min(timeout, PATIENCE_MS * SLOWER));
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
          const failureMessage = test ? await failureOf(test, limit) : 'the test is no longer there';
          const endless = determineHitLimitReached(space.hitCount, hitLimit);
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
