/** types/: what templates take, in each framework. What is right compiles, each mistake is one (test/types). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('types of templates', () => {
  for (const project of ['test/types', 'test/types/react-18'])
    it(`${project} compiles, with a mistake wherever one is expected`, () => {
      const args = [at('node_modules/typescript/bin/tsc'), '-p', at(project), '--pretty', 'false'];
      const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
});
