/** Web Audio and notifications as far as a test can see and steer them. */

class FakeParam {
  value = 0;
  setTargetAtTime(value: number): void {
    this.value = value;
  }
}

class FakeNode {
  connected = false;
  connect<T>(to: T): T {
    this.connected = true;
    return to;
  }
  disconnect(): void {
    this.connected = false;
  }
}

class FakeGain extends FakeNode {
  readonly gain = new FakeParam();
}

class FakeSource extends FakeNode {
  readonly frequency = new FakeParam();
  started = false;
  stopped = false;
  loop = false;
  buffer: unknown;
  onended: (() => void) | null = null;
  start(): void {
    this.started = true;
  }
  stop(): void {
    this.stopped = true;
    queueMicrotask(() => this.onended?.());
  }
  get live(): boolean {
    return this.started && !this.stopped && this.connected;
  }
}

export class FakeAudio {
  /** Newest last. */
  static made: FakeAudio[] = [];
  /** Where sound would be if the browser let it out. */
  static allowed = true;
  static sinks: readonly string[] = ['headset'];

  static get last(): FakeAudio {
    return FakeAudio.made.at(-1)!;
  }
  static get open(): FakeAudio[] {
    return FakeAudio.made.filter(({ state }) => state !== 'closed');
  }
  /** So many are heard. */
  static get heard(): number {
    return FakeAudio.made.filter(({ isHeard }) => isHeard).length;
  }

  readonly destination = new FakeNode();
  readonly currentTime = 0;
  readonly nodes: FakeNode[] = [];
  readonly gains: FakeGain[] = [];
  readonly sources: FakeSource[] = [];
  state: AudioContextState = 'suspended';
  sinkId = '';
  onstatechange: (() => void) | null = null;

  constructor() {
    FakeAudio.made.push(this);
  }

  get isHeard(): boolean {
    return this.state === 'running' && this.sources.some(({ live }) => live);
  }
  /** The first one is between all sound and the loudspeaker. */
  get volume(): number {
    return this.gains[0]!.gain.value;
  }

  #keep<N extends FakeNode>(node: N): N {
    this.nodes.push(node);
    return node;
  }
  createGain(): FakeGain {
    const gain = this.#keep(new FakeGain());
    this.gains.push(gain);
    return gain;
  }
  createOscillator(): FakeSource {
    const source = this.#keep(new FakeSource());
    this.sources.push(source);
    return source;
  }
  createBufferSource(): FakeSource {
    return this.createOscillator();
  }
  createBuffer(_channels: number, length: number): { getChannelData(): Float32Array } {
    const data = new Float32Array(length);
    return { getChannelData: () => data };
  }

  #turn(state: AudioContextState): void {
    if (this.state === state) return;
    this.state = state;
    this.onstatechange?.();
  }
  /** Where a gesture is missing, the promise stays open. */
  async resume(): Promise<void> {
    if (!FakeAudio.allowed) return new Promise(() => undefined);
    await Promise.resolve();
    if (this.state !== 'closed') this.#turn('running');
  }
  async suspend(): Promise<void> {
    await Promise.resolve();
    this.#turn('suspended');
  }
  async close(): Promise<void> {
    await Promise.resolve();
    this.#turn('closed');
  }
  async setSinkId(id: string): Promise<void> {
    await Promise.resolve();
    if (id && !FakeAudio.sinks.includes(id)) throw new DOMException('gone', 'NotFoundError');
    this.sinkId = id;
  }
}

export class FakeNotification {
  static made: FakeNotification[] = [];
  static permission: NotificationPermission = 'granted';
  /** What the agent answers when asked. */
  static answer: NotificationPermission = 'granted';
  static asked = 0;
  static breaks = false;

  static get open(): FakeNotification[] {
    return FakeNotification.made.filter(({ closed }) => !closed);
  }
  static async requestPermission(): Promise<NotificationPermission> {
    FakeNotification.asked++;
    await Promise.resolve();
    return (FakeNotification.permission = FakeNotification.answer);
  }

  closed = false;
  onclick: (() => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    if (FakeNotification.breaks) throw new TypeError('Illegal constructor');
    FakeNotification.made.push(this);
  }
  close(): void {
    if (this.closed) return;
    this.closed = true;
    queueMicrotask(() => this.onclose?.());
  }
}

const page = globalThis as unknown as Record<string, unknown>;
const REAL = { AudioContext: page.AudioContext, Notification: page.Notification };

/** Puts the fakes in place, as new. */
export function fakeSound(): void {
  FakeAudio.made = [];
  FakeAudio.allowed = true;
  FakeAudio.sinks = ['headset'];
  FakeNotification.made = [];
  FakeNotification.permission = FakeNotification.answer = 'granted';
  FakeNotification.asked = 0;
  FakeNotification.breaks = false;
  Object.assign(page, { AudioContext: FakeAudio, Notification: FakeNotification });
}

export function realSound(): void {
  Object.assign(page, REAL);
}
