/** What is said of the line, each thing once, on the server's clock. */
import type { Clock } from '../../core/clock/clock.js';
import type { UpdateInput } from '../../core/schema/types.js';

export type Status = 'connecting' | 'online' | 'offline';

export class LinkState {
  readonly #clock: Clock;
  readonly #sink: (update: UpdateInput) => void;
  #status: Status | undefined;
  #reason: string | undefined;
  #since = 0;
  #offset = 0;

  constructor(clock: Clock, sink: (update: UpdateInput) => void) {
    this.#clock = clock;
    this.#sink = sink;
  }

  get status(): Status | undefined {
    return this.#status;
  }

  /** The server's time now, ms. */
  get now(): number {
    return this.#clock.now() + this.#offset;
  }

  /** @param serverTime ms, now */
  set(serverTime: number): void {
    this.#offset = serverTime - this.#clock.now();
  }

  is(status: Status, reason?: string): void {
    // once it is known to be down, it is down until it is up
    if (status === 'connecting' && this.#status === 'offline') return;
    if (status === this.#status && reason === this.#reason) return;
    if (status !== this.#status) this.#since = this.now;
    this.#status = status;
    this.#reason = reason;
    this.#tell();
  }

  /** Nothing is new; that is as of now. */
  stillOnline(): void {
    if (this.#status === 'online') this.#tell(this.now);
  }

  #tell(serverTime?: number): void {
    const reason = this.#reason === undefined ? {} : { reason: this.#reason };
    const link = { status: this.#status!, since: Math.round(this.#since), ...reason };
    this.#sink({ type: 'link', link, ...(serverTime !== undefined && { serverTime }) });
  }
}
