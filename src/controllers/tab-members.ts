/** Who belongs to a group of tabs: each holds a lock of its own name, which goes with it, however it goes. */
import { isRecord } from '../core/schema/plain.js';

interface Hears {
  joined(): void;
  left(from: string): void;
  message(from: string, message: Record<string, unknown>): void;
  /** Which tab is seen has changed. */
  moved(): void;
}

/** Version of the messages: what another version says is not heard. */
const VERSION = 1;
const ID = /^[\w-]{8,40}$/;
/** ms that a tab waits for one that is nearer to the agent */
const PATIENCE = 250;
/** More tabs than this one agent does not have. */
const MOST = 50;

/** How near the agent is: 2 = the focus is here, 1 = it is seen, 0 = hidden. */
const nearness = (): number => (document.visibilityState !== 'visible' ? 0 : document.hasFocus() ? 2 : 1);

/** Not `randomUUID`, which insecure pages do not have. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36).padStart(7, '0')).join(
    '',
  );

export class TabMembers {
  readonly group: string;
  readonly #hears: Hears;
  readonly #id = newId();
  /** Nearness of each other tab. */
  readonly #others = new Map<string, number>();
  readonly #life = new AbortController();
  #channel: BroadcastChannel | undefined;
  #near = nearness();
  readonly #waiting = new Set<() => void>();

  constructor(group: string, hears: Hears) {
    this.group = `cc-voice/${VERSION}/${group}`;
    this.#hears = hears;
    this.#arrive();
    const { signal } = this.#life;
    const look = () => this.#look();
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('focus', look, { signal });
    window.addEventListener('blur', look, { signal });
  }

  get others(): number {
    return this.#others.size;
  }

  get ids(): string[] {
    return [...this.#others.keys()];
  }

  close(): void {
    if (this.#life.signal.aborted) return;
    this.post({ type: 'bye' });
    this.#life.abort();
    this.#channel?.close();
    for (const id of this.ids) this.#lose(id);
    this.#wake();
  }

  post(message: object): void {
    try {
      this.#channel?.postMessage({ ...message, cc: VERSION, from: this.#id });
    } catch {
      // the page is going
    }
  }

  /** Runs while a lock is held; resolves when that is over, also when there can be no lock. */
  async hold(name: string, signal: AbortSignal, work: () => Promise<void> | void): Promise<void> {
    try {
      await navigator.locks.request(`${this.group}/${name}`, { signal }, work);
    } catch {
      // aborted, or not allowed here
    }
  }

  /** Is this tab the first to ask for it? Its name is then taken for so long, ms. */
  first(name: string, ms: number): Promise<boolean> {
    const { signal } = this.#life;
    return new Promise((resolve) => {
      const taken = (lock: Lock | null) => {
        resolve(lock !== null);
        return lock && !signal.aborted ? pause(ms, signal) : undefined;
      };
      // rather twice than never
      const failed = () => resolve(true);
      try {
        navigator.locks.request(`${this.group}/${name}`, { ifAvailable: true }, taken).catch(failed);
      } catch {
        failed();
      }
    });
  }

  /** Lets a tab that is nearer to the agent go first. */
  async patience(over: () => boolean): Promise<void> {
    const until = Date.now() + PATIENCE;
    while ([...this.#others.values()].some((near) => near > this.#near) && !over()) {
      const left = until - Date.now();
      if (left <= 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => wake(), left);
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
    }
  }

  #arrive(): void {
    const { signal } = this.#life;
    try {
      // both may be missing, or forbidden to a frame
      void navigator.locks.query;
      this.#channel = new BroadcastChannel(this.group);
    } catch {
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    void this.hold(`tab/${this.#id}`, signal, () => {
      if (signal.aborted) return undefined;
      void this.#lookRound(signal);
      this.#sayHello('hello');
      return new Promise<void>((done) => signal.addEventListener('abort', () => done()));
    });
  }

  /** A tab that is frozen answers nobody, but its lock is there. */
  async #lookRound(signal: AbortSignal): Promise<void> {
    const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
    const prefix = `${this.group}/tab/`;
    for (const { name = '' } of held) {
      if (!signal.aborted && name.startsWith(prefix)) this.#know(name.slice(prefix.length));
    }
  }

  #sayHello(type: 'hello' | 'here'): void {
    this.post({ type, near: this.#near });
  }

  #hear(data: unknown): void {
    if (!isRecord(data) || data.cc !== VERSION) return;
    const { from, type, near } = data;
    if (typeof from !== 'string') return;
    if (type === 'bye') return this.#lose(from);
    const isNear = near === 0 || near === 1 || near === 2;
    const isNew = !this.#others.has(from);
    if (!this.#know(from, isNear ? near : undefined)) return;
    if (type === 'hello') this.#sayHello('here');
    if (type === 'hello' || isNew) this.#hears.joined();
    if (type !== 'hello' && type !== 'here') this.#hears.message(from, data);
    this.#wake();
  }

  /** @returns whether it may be a tab of this group at all */
  #know(id: string, near?: number): boolean {
    const { signal } = this.#life;
    if (signal.aborted || !ID.test(id) || id === this.#id) return false;
    const before = this.#others.get(id);
    if (before === undefined) {
      if (this.#others.size >= MOST) return false;
      // its lock is free once it is gone; of one that is none, at once
      void this.hold(`tab/${id}`, signal, () => this.#lose(id));
    }
    // one that did not say so is taken for hidden
    const now = near ?? before ?? 0;
    this.#others.set(id, now);
    if (now !== before) this.#hears.moved();
    return true;
  }

  #lose(id: string): void {
    if (!this.#others.delete(id)) return;
    this.#hears.left(id);
    this.#wake();
  }

  #look(): void {
    const near = nearness();
    if (near === this.#near) return;
    this.#near = near;
    this.#sayHello('here');
    this.#hears.moved();
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
