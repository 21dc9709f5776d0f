/** Gets a socket: asks for the token, opens, and tries again later, as often as it takes. */
import { Backoff } from './backoff.js';
import type { Settings } from './options.js';
import { tokenOf } from './token.js';
import { Wire, type WireHost } from './wire.js';

export interface OpeningHost {
  /** What hears the socket that is opened with this token. */
  listener(token: string | undefined): WireHost;
  got(wire: Wire): void;
  /** It did not come to a socket. */
  failed(reason: 'token' | 'blocked'): void;
  report(code: string, message: string): void;
}

const BLOCKED =
  'The address may not be opened from this page. A page on https: needs wss:, and its policy a connect-src that allows it';

export class Opening {
  readonly #settings: Settings;
  readonly #host: OpeningHost;
  readonly #backoff: Backoff;
  /** Counts attempts, so that one that was given up says nothing more. */
  #attempt = 0;
  #asksToken = false;
  #toldBlocked = false;
  #retry: unknown;

  constructor(settings: Settings, host: OpeningHost) {
    this.#settings = settings;
    this.#host = host;
    this.#backoff = new Backoff(settings.random);
  }

  /** The page is being asked for a token. */
  get asksToken(): boolean {
    return this.#asksToken;
  }

  /** Attempts that failed, one after the other. */
  get tries(): number {
    return this.#backoff.tries;
  }

  /** The last connection was a good one. */
  reset(): void {
    this.#backoff.reset();
  }

  later(): void {
    this.#retry = this.#settings.clock.setTimeout(() => void this.now(), this.#backoff.next());
  }

  giveUp(): void {
    this.#attempt += 1;
    this.#asksToken = false;
    this.#settings.clock.clearTimeout(this.#retry);
  }

  async now(): Promise<void> {
    this.giveUp();
    const attempt = this.#attempt;
    const { clock, token } = this.#settings;
    this.#asksToken = true;
    try {
      const given = await tokenOf(token, clock);
      if (attempt !== this.#attempt) return;
      this.#asksToken = false;
      this.#open(given);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#asksToken = false;
      this.#host.report('TOKEN', (error as Error).message);
      this.#host.failed('token');
    }
  }

  #open(token: string | undefined): void {
    let wire: Wire;
    try {
      wire = new Wire(this.#settings, this.#host.listener(token));
    } catch {
      if (!this.#toldBlocked) this.#host.report('CONNECT', BLOCKED);
      this.#toldBlocked = true;
      return this.#host.failed('blocked');
    }
    this.#host.got(wire);
  }
}
