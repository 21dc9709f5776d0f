// Each mutant that survives is written down at once: a run takes long, and there is something to read meanwhile.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { at } from '../lib/run.mjs';

export const PROGRESS = 'tools/mutation/.cache/progress.log';

class Survivors {
  #tried = 0;
  #total = 0;

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#total = mutantPlans.length;
    mkdirSync(at(PROGRESS, '..'), { recursive: true });
    writeFileSync(at(PROGRESS), '');
  }

  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    this.#tried += 1;
    if (this.#tried % 100 === 0) console.log(`${this.#tried} of ${this.#total} mutants`);
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const place = `${relative(at(), fileName)}:${location.start.line}:${location.start.column}`;
    appendFileSync(
      at(PROGRESS),
      `${place} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}\n`,
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
