/** axe in a page of the demo, which has a strict policy: whole pages, in light and dark. */
import type * as Axe from 'axe-core';
import { below, type DemoPage } from './demo-page.js';
import { until } from './dom.js';

type Framed = Window &
  typeof globalThis & {
    axe?: typeof Axe;
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  };
const FILE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

/** The page's policy knows the name of an unbundled Lit, which it has not. */
async function load(frame: Framed): Promise<typeof Axe> {
  if (!frame.axe) {
    const script = frame.document.createElement('script');
    const rules = { createScriptURL: (url: string) => url };
    script.src = frame.trustedTypes?.createPolicy('lit-html', rules).createScriptURL(FILE) ?? FILE;
    frame.document.head.append(script);
  }
  return until(() => frame.axe, 'axe', 20_000);
}

/**
 * Fails with everything that axe finds in the page.
 *
 * @param of what is looked at; the colours of a page are the same in each language
 */
export async function expectPageAccessible(page: DemoPage, of: 'all' | 'structure' = 'all'): Promise<void> {
  const frame = page.window as Framed;
  const axe = await load(frame);
  const found: string[] = [];
  const { style } = frame.document.documentElement;
  for (const scheme of of === 'all' ? (['light', 'dark'] as const) : (['light'] as const)) {
    style.colorScheme = scheme;
    // what changes its colour is at its end, what pulses rests
    for (const element of below(frame.document))
      for (const animation of element.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
        else animation.finish();
      }
    const { violations } = await axe.run(frame.document, {
      preload: false,
      resultTypes: ['violations'],
      // only colours are others in the dark
      ...(scheme === 'dark'
        ? { runOnly: ['color-contrast'] }
        : {
            rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: of === 'all' } },
          }),
    });
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${scheme}: ${id} ${JSON.stringify(target)} ${failureSummary}`);
  }
  style.colorScheme = '';
  if (found.length) throw new Error(`axe finds:\n${found.join('\n')}`);
}
