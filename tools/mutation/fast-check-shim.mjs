// fast-check in a mutation run: every mutant meets the same few examples, and no time goes into making the
// counterexample small.
import * as real from 'fast-check';

const RUNS = 15;
const few = (params = {}) => ({
  ...params,
  seed: params.seed ?? 20_260_101,
  numRuns: Math.min(params.numRuns ?? RUNS, RUNS),
  endOnFailure: true,
});

export default {
  ...real,
  assert: (property, params) => real.assert(property, few(params)),
  check: (property, params) => real.check(property, few(params)),
};
