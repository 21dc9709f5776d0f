// What a browser counts of a page: nodes, listeners, timers, memory. After the garbage is gone.

/** Counts timers that are armed; before any script of the page. */
export const countTimers = (page) =>
  page.evaluateOnNewDocument(() => {
    const { setTimeout: arm, clearTimeout: disarm, setInterval: repeat, clearInterval: stop } = window;
    const open = new Set();
    window.setTimeout = (run, ms, ...args) => {
      const id = arm(() => (open.delete(id), run(...args)), ms);
      open.add(id);
      return id;
    };
    window.clearTimeout = (id) => (open.delete(id), disarm(id));
    window.setInterval = (...args) => {
      const id = repeat(...args);
      open.add(id);
      return id;
    };
    window.clearInterval = (id) => (open.delete(id), stop(id));
    window.openTimers = () => open.size;
  });

/** @returns {Promise<{ nodes: number, listeners: number, timers: number, heap: number }>} heap in bytes */
export async function counters(page, cdp) {
  // what finalizers and weak maps hold goes with the second or third round
  for (let i = 0; i < 4; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 1000 }))),
    );
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    timers: await page.evaluate(() => window.openTimers()),
    heap: of('JSHeapUsedSize'),
  };
}

/** Main-thread CPU so far, ms. */
export async function cpu(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}
