/** Resolves when what was changed is painted: in the task after the next frame. */
export const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

const waits = [];

/** From now on: how long keys wait for what is painted after them. */
export function listen() {
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** What was heard since the last time, ms; what is not told was shorter than 16. */
export const heard = () => waits.splice(0);

const clicked = [];

/** From now on: how long clicks wait, ms; what is not told was shorter than 16. */
export function listenToClicks() {
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'pointerup') clicked.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  document.body.addEventListener('click', () => (document.title = `Clicked at ${performance.now()}`));
}

/** Those since the last time; one of 8 at least. */
export const clicks = () => [8, ...clicked.splice(0)];

/** So many a second, a hundredth of a second's at a time. @param {(from: number, to: number) => void} some */
export async function pour(perSecond, seconds, some) {
  const started = performance.now();
  const total = perSecond * seconds;
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - started) * perSecond) / 1000));
    if (due > sent) some(sent, due);
    sent = due;
    await new Promise((done) => setTimeout(done, 10));
  }
}
