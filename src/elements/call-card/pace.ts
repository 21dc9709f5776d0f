/** What nobody sees is rendered once a second; at once, when somebody waits for it or it is seen. */
import type { CardHost, Pace } from './card-kit.js';

const UNSEEN_MS = 1000;

class Slow implements Pace {
  /** What the browser skips: a card in another phase has another. */
  readonly #box: Element;
  #awaited = false;
  #go: (() => void) | undefined;

  constructor(box: Element) {
    this.#box = box;
  }

  wait(): Promise<void> | undefined {
    const soon = this.#awaited || !this.#box.isConnected;
    this.#awaited = false;
    if (soon) return undefined;
    return new Promise((done) => {
      this.#go = done;
      setTimeout(done, UNSEEN_MS);
    });
  }

  hurry(): void {
    this.#awaited = true;
    this.#go?.();
  }
}

/** The browser begins to draw a card's box, or no longer does. */
export const seenBy =
  (host: CardHost) =>
  ({ target, skipped }: ContentVisibilityAutoStateChangeEvent): void => {
    host.pace?.hurry();
    host.pace = skipped ? new Slow(target as Element) : undefined;
  };
