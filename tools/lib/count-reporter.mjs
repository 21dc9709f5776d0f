// A reporter for Web Test Runner that only counts, into the file named by WTR_RESULTS; which tests failed, which took
// long.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './run.mjs';
import { sourceOf } from './test-bundle.mjs';

export function countReporter(file = process.env.WTR_RESULTS) {
  const slow = [];
  const failures = [];
  const count = (suite, total, place) => {
    for (const test of suite?.tests ?? []) {
      slow.push([Math.round(test.duration ?? 0), test.name]);
      if (test.skipped) total.skipped++;
      else if (test.passed) total.passed++;
      else {
        total.failed++;
        failures.push([...place, test.name].join(' › '));
      }
    }
    for (const inner of suite?.suites ?? []) count(inner, total, [...place, inner.name]);
    return total;
  };
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const file = sourceOf(relative(ROOT, session.testFile ?? ''));
        const own = count(session.testResults, { passed: 0, failed: 0, skipped: 0 }, [file]);
        // a file that could not be loaded, or that failed outside of its tests, is one failure
        if (!session.passed && own.failed === 0) {
          own.failed = 1;
          failures.push(`${file} › outside of its tests`);
        }
        for (const key of Object.keys(total)) total[key] += own[key];
      }
      const slowest = slow.sort(([a], [b]) => b - a).slice(0, Number(process.env.WTR_SLOWEST) || 30);
      if (file) writeFileSync(file, JSON.stringify({ ...total, failures, slowest }, null, 2));
    },
  };
}
