/** Events that a page may answer, delay or veto, as a service worker answers a fetch. */

type Answer = unknown;
export interface AnswerOptions {
  /** ms until the answer is given up; else the session's `request-timeout` */
  timeout?: number;
}

/** What the page did with the event, once it was dispatched. */
export interface EventOutcome {
  prevented: boolean;
  answer?: Promise<unknown>;
  timeout?: number;
  waits: Promise<unknown>[];
}

const settle = async (answer: Answer): Promise<unknown> =>
  (typeof answer === 'function' ? (answer as () => unknown)() : answer) as unknown;

export class AnswerableEvent<D> extends CustomEvent<D> {
  #open = false;
  #answer: Promise<unknown> | undefined;
  #timeout: number | undefined;
  readonly #waits: Promise<unknown>[] = [];

  /**
   * Takes the matter over: what it fulfils to, or rejects with, is the outcome. During dispatch, once.
   *
   * @param answer a value, a promise of one, or a function that gives either
   * @throws DOMException InvalidStateError, after dispatch or a second time
   */
  respondWith(answer: Answer, { timeout }: AnswerOptions = {}): void {
    this.#assertOpen('respondWith');
    if (this.#answer) throw invalidState('respondWith() twice; answer once');
    this.#answer = settle(answer);
    // the outcome is read later: until then a rejection is not unhandled
    this.#answer.catch(() => undefined);
    this.#timeout = timeout;
  }

  /**
   * Holds the next step up until the promise is fulfilled; `false` or a rejection vetoes.
   *
   * @throws DOMException InvalidStateError after dispatch
   */
  waitUntil(promise: Promise<unknown>): void {
    this.#assertOpen('waitUntil');
    const wait = Promise.resolve(promise);
    wait.catch(() => undefined);
    this.#waits.push(wait);
  }

  #assertOpen(method: string): void {
    if (!this.#open)
      throw invalidState(`${method}() after dispatch; call it in the listener, before any await`);
  }

  /** @internal Dispatches the event and says what the page did. */
  send(target: EventTarget): EventOutcome {
    this.#open = true;
    try {
      target.dispatchEvent(this);
    } finally {
      this.#open = false;
    }
    return {
      prevented: this.defaultPrevented,
      answer: this.#answer,
      timeout: this.#timeout,
      waits: this.#waits,
    };
  }
}

const invalidState = (message: string) => new DOMException(message, 'InvalidStateError');
