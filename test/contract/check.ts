import { equal, Skip } from './assert.js';
import { Desk } from './desk.js';
import type { ContractCheck, Feature, Harness } from './types.js';

const OF_CONNECTOR = ['refresh', 'directory', 'timeoutFor', 'supports'] as const;
const OF_HARNESS = [
  'connector',
  'second',
  'offer',
  'agentAnswers',
  'customerHangsUp',
  'otherAgent',
  'otherAgentAnswers',
  'otherAgentHangsUp',
  'otherAgentSaves',
  'dropLine',
  'restoreLine',
  'restart',
  'badFrame',
  'expireToken',
  'received',
  'connections',
  'remembersCommands',
] as const satisfies readonly Feature[];

const has = (list: readonly string[], item: string) => list.includes(item);

/** What the harness does not provide. */
export const missingInHarness = (needs: readonly Feature[], harness: Harness): Feature[] =>
  needs.filter((need) => has(OF_HARNESS, need) && !harness[need as keyof Harness]);

/** What the connector, or the page, cannot do; known when it is online. */
function missingInBackend(needs: readonly Feature[], { connector, supports }: Desk): Feature[] {
  return needs.filter((need) => {
    if (has(OF_HARNESS, need)) return false;
    if (has(OF_CONNECTOR, need)) return !connector?.[need as (typeof OF_CONNECTOR)[number]];
    return supports !== undefined && !has(supports, need);
  });
}

interface Options {
  /** The check brings problems about. */
  problems?: true;
}

/** A check on one page that is online when it begins, and is told of no problem. */
export function check(
  id: string,
  title: string,
  needs: readonly Feature[],
  run: (desk: Desk, harness: Harness) => Promise<void>,
  options: Options = {},
): ContractCheck {
  return {
    id,
    title,
    needs,
    async run(harness) {
      const behind = harness.connector ? harness.connector() : await harness.page?.();
      if (!behind) throw new Error('The harness has neither a connector nor a page.');
      const desk = await Desk.open(harness, behind);
      try {
        const missing = missingInBackend(needs, desk);
        if (missing.length) throw new Skip(`not provided: ${missing.join(', ')}`);
        await run(desk, harness);
        if (!options.problems) equal(desk.problems, [], 'what the store had to refuse');
      } finally {
        await desk.close();
      }
    },
  };
}
