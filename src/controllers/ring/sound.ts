/** Sound of one session: made with the first need, silent and without load while nothing rings. */
import { Device } from './device.js';
import type { RingHost } from './host.js';
import { startTone } from './tone.js';

/** ms until a browser that lets no sound out is taken for one that blocks it. */
const BLOCKED_MS = 600;
/** ms after which a context that has nothing to play sleeps. */
const IDLE_MS = 5000;
const DEFAULT_VOLUME = 0.5;
/** What a browser may take for consent to sound. */
const GESTURES = ['click', 'keydown', 'touchend'];

export class Sound {
  readonly #host: RingHost;
  readonly #blocked: () => void;
  readonly #works: () => void;
  // keys such as Shift are no gesture; to try all the same would only fill the console
  readonly #gesture = () => navigator.userActivation?.isActive !== false && this.unlock();
  #context: AudioContext | undefined;
  #volume: GainNode | undefined;
  #device: Device | undefined;
  #level = 0;
  #silence: (() => void) | undefined;
  #wait: (() => void) | undefined;
  #armed = false;
  /** No gesture is needed any more. */
  #free = false;

  /**
   * @param blocked the browser wants a gesture first
   * @param works sound is on
   */
  constructor(host: RingHost, blocked: () => void, works: () => void) {
    this.#host = host;
    this.#blocked = blocked;
    this.#works = works;
  }

  play(): void {
    const context = this.#open();
    if (!context || !this.#volume) return;
    this.#silence ??= startTone(context, this.#volume);
    this.#wake(context);
  }

  /** Nothing rings, at once. */
  hush(): void {
    this.#silence?.();
    this.#silence = undefined;
    this.#rest();
  }

  /** In a gesture: from now on it may sound. */
  unlock(): void {
    const context = this.#open();
    if (context) this.#resume(context);
  }

  /** The settings may be others. */
  changed(): void {
    this.#arm(this.#host.settings.ring && !this.#free);
    this.#device?.changed();
    if (!this.#volume || !this.#context) return;
    const level = this.#gain();
    if (level !== this.#level) this.#volume.gain.setTargetAtTime(level, this.#context.currentTime, 0.01);
    this.#level = level;
  }

  close(): void {
    this.hush();
    this.#after();
    this.#arm(false);
    this.#device?.stop();
    const context = this.#context;
    this.#context = this.#volume = this.#device = undefined;
    if (!context) return;
    context.onstatechange = null;
    context.close().catch(() => undefined);
  }

  #open(): AudioContext | undefined {
    if (this.#context) return this.#context;
    try {
      const context = new AudioContext();
      this.#volume = context.createGain();
      this.#volume.gain.value = this.#level = this.#gain();
      this.#volume.connect(context.destination);
      this.#device = new Device(
        context,
        () => this.#host.settings.ringDevice,
        (problem) => this.#host.report(problem),
      );
      context.onstatechange = () => this.#turned(context);
      this.#context = context;
      return context;
    } catch {
      this.#host.report({ code: 'RING', message: 'This browser makes no sound; calls do not ring' });
      return undefined;
    }
  }

  /** Loudness is heard as the square. */
  #gain(): number {
    const { ringVolume } = this.#host.settings;
    if (Number.isFinite(ringVolume)) return Math.min(1, Math.max(0, ringVolume)) ** 2;
    this.#host.report({
      code: 'RING_VOLUME',
      message: `ring-volume is not a number; it is ${DEFAULT_VOLUME}. Write 0 to 1`,
    });
    return DEFAULT_VOLUME ** 2;
  }

  #wake(context: AudioContext): void {
    this.#after();
    if (context.state === 'running') return this.#turned(context);
    this.#resume(context);
    // where a gesture is missing the promise stays open, and nothing is said
    this.#after(BLOCKED_MS, () => context.state !== 'running' && this.#blocked());
  }

  #resume(context: AudioContext): void {
    context.resume().catch(() => undefined);
  }

  #turned(context: AudioContext): void {
    if (context !== this.#context) return;
    if (context.state === 'running') {
      this.#free = true;
      this.#arm(false);
      this.#rest();
      this.#works();
    } else if (this.#silence) {
      // the system took it away while it rang
      this.#wake(context);
    }
  }

  /** Sleeps after a while, unless it rings. */
  #rest(): void {
    this.#after();
    const context = this.#context;
    if (this.#silence || context?.state !== 'running') return;
    this.#after(IDLE_MS, () => void context.suspend().catch(() => undefined));
  }

  /** The one thing that waits; without arguments, nothing. */
  #after(ms?: number, run?: () => void): void {
    this.#wait?.();
    this.#wait = undefined;
    if (!run) return;
    const { clock } = this.#host.store;
    const timer = clock.setTimeout(() => {
      this.#wait = undefined;
      run();
    }, ms!);
    this.#wait = () => clock.clearTimeout(timer);
  }

  /** The first click or key on the page is the gesture, whatever it is meant for. */
  #arm(on: boolean): void {
    if (on === this.#armed) return;
    this.#armed = on;
    const change = on ? window.addEventListener : window.removeEventListener;
    for (const type of GESTURES) change.call(window, type, this.#gesture, { capture: true, passive: true });
  }
}
