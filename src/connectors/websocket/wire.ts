/** One socket, from its opening to its end; it says each thing once, and nothing after it was closed. */
import type { Clock } from '../../core/clock/clock.js';
import { readFrame, type Incoming } from './frames.js';
import { coded } from './flights.js';
import { LIMITS, TIMES, type Settings, type Socket } from './options.js';

export interface WireHost {
  opened(): void;
  frame(frame: Incoming): void;
  refusedFrame(wrong: string): void;
  /** @param code of the WebSocket protocol; 1006 when nobody said why */
  closed(code: number): void;
}

const OPEN = 1;

export class Wire {
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #greeting: unknown;
  #over = false;

  /** @throws when the address may not be opened from this page */
  constructor({ open, url, clock }: Settings, host: WireHost) {
    this.#clock = clock;
    const socket = (this.#socket = open(url));
    const lost = (code: number) => {
      if (this.#over) return;
      this.close();
      host.closed(code);
    };
    this.#greeting = clock.setTimeout(() => lost(1006), TIMES.greeting);
    socket.addEventListener('open', () => !this.#over && host.opened());
    socket.addEventListener('message', ({ data }) => {
      if (this.#over) return;
      const frame = readFrame(data);
      if ('wrong' in frame) return host.refusedFrame(frame.wrong);
      try {
        host.frame(frame);
      } catch {
        host.refusedFrame('the frame cannot be read');
      }
    });
    socket.addEventListener('close', ({ code }) => lost(code));
    // a close follows
    socket.addEventListener('error', () => undefined);
  }

  get isOpen(): boolean {
    return !this.#over && this.#socket.readyState === OPEN;
  }

  /** It is closing, or the page came back from a cache, where sockets end without a word. */
  get isGone(): boolean {
    return this.#over || this.#socket.readyState > OPEN;
  }

  greeted(): void {
    this.#clock.clearTimeout(this.#greeting);
  }

  /** @throws Error with a code, when it cannot go out now */
  send(frame: object): void {
    const text = JSON.stringify(frame);
    if (text.length > LIMITS.outgoing) throw coded('invalid', 'The request is too large to be sent');
    if (!this.isOpen) throw coded('offline', 'There is no connection');
    if (this.#socket.bufferedAmount > LIMITS.waiting) throw coded('busy', 'Too much waits to be sent');
    this.#socket.send(text);
  }

  close(): void {
    if (this.#over) return;
    this.#over = true;
    this.greeted();
    try {
      this.#socket.close(1000);
    } catch {
      // it never opened
    }
  }
}
