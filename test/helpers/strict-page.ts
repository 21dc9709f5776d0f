/** Pages of test/browser/pages, in a frame: what they say of themselves. */
import { until } from './dom.js';
import { frameInSight } from './frame.js';

export interface TestPage extends Window {
  /** Violations, errors, rejections, warnings: everything that went wrong. */
  problems: string[];
  /** `running`, `done`, or what failed. */
  flow: string;
}

/** Opens one (a file, or a page as text) and waits until its script is done. */
export async function visit(page: string, ms = 20_000): Promise<TestPage> {
  const frame = await frameInSight(1000, 800);
  if (page.startsWith('<')) frame.srcdoc = page;
  else frame.src = new URL(`../browser/pages/${page}`, import.meta.url).href;
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const shown = frame.contentWindow as unknown as TestPage;
  // some engines load an empty page first
  await until(
    () => shown.flow && shown.flow !== 'running',
    `the page is done; it says: ${shown.problems?.join('; ')}`,
    ms,
  );
  return shown;
}
