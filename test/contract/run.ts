/** Runs the checks, by itself or inside of a test runner. */
import { Skip } from './assert.js';
import { missingInHarness } from './check.js';
import { contract } from './contract.js';
import type { CheckReport, ContractCheck, ContractReport, Eventually, Harness } from './types.js';

/** One for all checks (it has a `reset`), or a function that makes a new one for each. */
export type HarnessSource = Harness | (() => Eventually<Harness>);

export interface RunOptions {
  /** Told of each check when it is over. */
  on?(report: CheckReport): void;
  /** Only checks with these ids. */
  only?: readonly string[];
}

/** Never rejects. */
export async function runCheck(check: ContractCheck, source: HarnessSource): Promise<CheckReport> {
  const { id, title } = check;
  let fresh: Harness | undefined;
  try {
    const harness = typeof source === 'function' ? (fresh = await source()) : source;
    const missing = missingInHarness(check.needs, harness);
    if (missing.length) {
      return { id, title, status: 'skipped', reason: `not provided: ${missing.join(', ')}` };
    }
    if (!fresh) await harness.reset?.();
    await check.run(harness);
    return { id, title, status: 'passed' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof Skip
      ? { id, title, status: 'skipped', reason }
      : { id, title, status: 'failed', reason, error };
  } finally {
    await fresh?.close?.();
  }
}

/** All checks, one after the other. Rejects only when a harness cannot be closed. */
export async function runContract(source: HarnessSource, options: RunOptions = {}): Promise<ContractReport> {
  const { on, only } = options;
  const checks: CheckReport[] = [];
  for (const check of contract) {
    if (only && !only.includes(check.id)) continue;
    const report = await runCheck(check, source);
    checks.push(report);
    on?.(report);
  }
  if (typeof source !== 'function') await source.close?.();
  const count = (wanted: CheckReport['status']) => checks.filter(({ status }) => status === wanted).length;
  const failed = count('failed');
  return { ok: failed === 0, checks, passed: count('passed'), failed, skipped: count('skipped') };
}

interface Skipping {
  skip?(reason?: string): void;
}
// whatever the runner calls its context
type It = (title: string, test: () => Promise<void>) => unknown;

/**
 * Each check as a test: `contractTests(harness, it)` inside of a `describe` of node:test, Mocha or Vitest. With
 * one harness for all checks, close it in your own `after`.
 */
export function contractTests(source: HarnessSource, it: It): void {
  for (const check of contract) {
    // no parameters: Mocha would wait for a callback
    it(`${check.id}: ${check.title}`, async function (this: unknown, ...context: unknown[]) {
      const { status, reason, error } = await runCheck(check, source);
      if (status === 'failed') throw error;
      const by = [context[0], this].find((item) => (item as Skipping | undefined)?.skip) as
        Skipping | undefined;
      if (status === 'skipped') by?.skip?.(reason);
    });
  }
}
