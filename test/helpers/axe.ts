/** axe with target-size, in light and dark. */
import { emulateMedia } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { still } from './dom.js';

declare const axe: typeof Axe;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A test page has no headings and landmarks around the element. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order', 'bypass'];

async function problems(element: Element, scheme: string): Promise<string[]> {
  await import('axe-core/axe.min.js' as string);
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}: ${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** Fails with everything that axe finds. */
export async function expectAccessible(element: Element): Promise<void> {
  const found: string[] = [];
  const { style } = document.documentElement;
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      style.colorScheme = 'light dark';
      style.background = 'Canvas';
      // a colour on its way to another one is neither
      still();
      found.push(...(await problems(element, scheme)));
    }
  } finally {
    await emulateMedia({ colorScheme: 'light' });
    style.background = style.colorScheme = '';
  }
  if (found.length) throw new Error(`axe finds:\n${found.join('\n')}`);
}
