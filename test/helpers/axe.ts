/** axe with target-size, in light and dark. */
import type * as Axe from 'axe-core';
import { animations, deepAll, still } from './dom.js';

declare const axe: typeof Axe;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A test page has no headings and landmarks around the element. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order', 'bypass'];

const COLOURS = 'color-contrast';
type What = 'all' | 'colours' | 'structure';

// it is big, and slow the first time: no test's own time
before(async function () {
  this.timeout(60_000);
  await import('axe-core/axe.min.js' as string);
  await axe.run(document.body, { preload: false });
});

/** @param what one rule, or all but it, where the others cannot find anything else than they did */
async function problems(element: Element, scheme: string, what: What): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: what === 'colours' ? { type: 'rule', values: [COLOURS] } : { type: 'tag', values: TAGS },
    // style sheets of other hosts, for rules that are not asked for
    preload: false,
    // nothing but what is wrong is looked at closely
    resultTypes: ['violations'],
    rules:
      what === 'colours'
        ? {}
        : {
            'target-size': { enabled: true },
            [COLOURS]: { enabled: what === 'all' },
            ...Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
          },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}: ${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** Nothing moves or pulses, as for those who asked for less motion: a colour on its way to another one is neither. */
function rest(): void {
  still();
  for (const endless of animations()) if (endless.playState === 'running') endless.cancel();
  for (const popup of deepAll(document, ':popover-open')) placeAgain(popup);
}

/**
 * Firefox draws what has `position-try` as it is, but tells of the colours and the opacity that it had when its place
 * was found.
 */
function placeAgain(popup: HTMLElement): void {
  popup.style.setProperty('position-try', 'none');
  popup.getBoundingClientRect();
  popup.style.removeProperty('position-try');
  popup.getBoundingClientRect();
}

/**
 * Fails with everything that axe finds. Colours follow the `color-scheme` of the page, which every engine lets a page
 * set; what the system prefers can be changed in few.
 *
 * @param of what is looked at; the colours of a state are the same in each language
 */
export async function expectAccessible(element: Element, of: 'all' | 'structure' = 'all'): Promise<void> {
  const found: string[] = [];
  const { style } = document.documentElement;
  style.background = 'Canvas';
  try {
    const looks = [['light', of], ...(of === 'all' ? [['dark', 'colours'] as const] : [])] as const;
    for (const [scheme, what] of looks) {
      style.colorScheme = scheme;
      rest();
      found.push(...(await problems(element, scheme, what)));
    }
  } finally {
    style.background = style.colorScheme = '';
  }
  if (found.length) throw new Error(`axe finds:\n${found.join('\n')}`);
}
