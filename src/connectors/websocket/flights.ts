/** Commands and questions that wait for their answer on one connection. */
import type { Result } from '../../core/schema/types.js';
import type { DirectoryPage } from '../../core/store/connector.js';

interface Waiting<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

/** An error with a code that pages know. */
export const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });

export class Flights<T> {
  readonly #waiting = new Map<string, Waiting<T>>();

  get size(): number {
    return this.#waiting.size;
  }

  /** Rejects when the caller waits no longer; leaves no listener behind. */
  wait(id: string, signal: AbortSignal): Promise<T> {
    const before = this.#waiting.get(id);
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        this.#waiting.delete(id);
        reject(signal.reason as Error);
      };
      const stop = () => signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.set(id, {
        // the same id twice is one command
        resolve: (value) => (stop(), before?.resolve(value), resolve(value)),
        reject: (error) => (stop(), before?.reject(error), reject(error as Error)),
      });
    });
  }

  answer(id: string, value: T): void {
    this.#waiting.get(id)?.resolve(value);
    this.#waiting.delete(id);
  }

  fail(id: string, error: unknown): void {
    this.#waiting.get(id)?.reject(error);
    this.#waiting.delete(id);
  }

  /** Nobody will answer any more. */
  failAll(error: unknown): void {
    for (const id of [...this.#waiting.keys()]) this.fail(id, error);
  }
}

export type Commands = Flights<Result>;
export type Questions = Flights<DirectoryPage>;
