import { realClock, type Clock } from '../../core/clock/clock.js';

/** ms; where no frame comes, in a hidden page, it is not waited for. */
const LATEST = 200;

/** Calls back when what was just told is on screen. @returns gives it up */
export function afterFrame(clock: Clock, run: () => void): () => void {
  const frames = clock === realClock && typeof requestAnimationFrame === 'function';
  let frame: number | undefined;
  let timer: unknown;
  const stop = () => {
    clock.clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  const done = () => {
    stop();
    run();
  };
  timer = clock.setTimeout(done, frames ? LATEST : 0);
  if (frames) {
    frame = requestAnimationFrame(() => {
      clock.clearTimeout(timer);
      // layout and paint come after this, and before the next task
      timer = clock.setTimeout(done, 0);
    });
  }
  return stop;
}
