// Work on the gallery, on as many processors as there are.
import { availableParallelism } from 'node:os';
import { startServer } from '../lib/server.mjs';
import { openBrowser, readSections } from './gallery.mjs';
import { openLab } from './lab.mjs';

/**
 * Does `job({ browser, base, lab }, item)` for each item that `itemsOf(sections)` names, those with most figures
 * first. In a browser only the page in front is drawn: each worker has a browser of its own. Resolves to the items.
 */
export async function atWork(itemsOf, job) {
  const server = await startServer({ port: 0 });
  const browsers = await Promise.all(Array.from({ length: availableParallelism() }, openBrowser));
  try {
    const items = itemsOf(await readSections(browsers[0], server.url));
    const waiting = [...items].sort((a, b) => b.figures.length - a.figures.length);
    const work = async (browser) => {
      const lab = await openLab(browser, server.url);
      for (let item = waiting.shift(); item; item = waiting.shift())
        await job({ browser, base: server.url, lab }, item);
    };
    await Promise.all(browsers.map(work));
    return items;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  }
}
