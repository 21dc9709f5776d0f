/** What says how long ago something was is right for a minute. */
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Clock } from '../../core/clock/clock.js';
import { onMinute } from '../../controllers/ticker.js';

class EveryMinute extends AsyncDirective {
  #clock: Clock | undefined;
  #listener: (() => void) | undefined;
  #stop: (() => void) | undefined;

  override render(_clock: Clock, _listener: () => void): typeof nothing {
    return nothing;
  }

  override update(_part: ElementPart, [clock, listener]: [Clock, () => void]): typeof nothing {
    if (clock !== this.#clock) this.disconnected();
    this.#clock = clock;
    this.#listener = listener;
    if (this.isConnected) this.#start();
    return nothing;
  }

  #start(): void {
    this.#stop ??= onMinute(this.#clock!, () => this.#listener!());
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    if (this.#clock) this.#start();
  }
}

/** Calls back each minute by a clock, as long as its element is on the page and the page is seen. */
export const everyMinute = directive(EveryMinute);
