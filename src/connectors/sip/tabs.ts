/** Several tabs of one agent: one of them is the phone, the others show what it shows and ask it. */
import { isRecord } from '../../core/schema/plain.js';
import type { CallInput, Command, Result, SnapshotInput, UpdateInput } from '../../core/schema/types.js';
import type { RefreshReason } from '../../core/store/connector.js';
import { coded } from '../websocket/flights.js';
import type { Parts } from './context.js';
import type { Media } from './media.js';
import { keyOf, type Shelf } from './memory.js';
import { Phone, type PhoneHost } from './phone.js';
import type { SipSettings } from './options.js';

/** What a connector has in this tab: the phone itself, or a way to it. */
export interface Tab {
  start(): void;
  send(command: Command, signal: AbortSignal): Promise<Result>;
  refresh(reason: RefreshReason): SnapshotInput | undefined;
  /** The browser keeps this tab silent, or no longer. */
  sounds(isBlocked: boolean): void;
  close(): void;
}

export type Tabs = (settings: SipSettings, parts: Parts, media: Media, host: PhoneHost) => Tab;

/** This tab is the only one: tests, and browsers without Web Locks. */
export const alone: Tabs = (settings, parts, media, host) => new Phone(settings, parts, media, host);

/** As much of `navigator.locks` and `BroadcastChannel` as is used. */
export interface Between {
  /** Calls `have` when it is this tab's turn; the turn lasts until what that returns resolves. */
  lock(name: string, have: () => Promise<void>, signal: AbortSignal): void;
  channel(name: string): Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;
}

type Message =
  | { type: 'hello' }
  | { type: 'update'; update: UpdateInput }
  | { type: 'kept'; text: string }
  | { type: 'command'; command: Command }
  | { type: 'result'; id: string; result?: Result; code?: string };

const elsewhere = (call: CallInput): CallInput =>
  call.media ? { ...call, media: { ...call.media, where: 'other-tab' } } : call;

/** What the phone's tab said, as another tab shows it. */
function seen(update: UpdateInput): UpdateInput {
  if (update.type === 'call') return { ...update, call: elsewhere(update.call) };
  if (update.type === 'batch') return { ...update, updates: update.updates.map(seen) };
  if (update.type !== 'snapshot' || !update.snapshot.calls) return update;
  const { snapshot } = update;
  return { ...update, snapshot: { ...snapshot, calls: snapshot.calls!.map(elsewhere) } };
}

/** @param between what tabs find each other by */
export const shared =
  (between: Between): Tabs =>
  (settings, parts, media, host) =>
    new SharedTab(between, settings, parts, media, host);

class SharedTab implements Tab {
  readonly #between: Between;
  readonly #name: string;
  readonly #host: PhoneHost;
  readonly #make: (host: PhoneHost) => Phone;
  readonly #shelf: Shelf | undefined;
  readonly #abort = new AbortController();
  readonly #waiting = new Map<string, (message: Message & { type: 'result' }) => void>();
  #channel: ReturnType<Between['channel']> | undefined;
  #phone: Phone | undefined;
  #link: UpdateInput | undefined;

  constructor(between: Between, settings: SipSettings, parts: Parts, media: Media, host: PhoneHost) {
    this.#between = between;
    this.#name = keyOf(settings.uri);
    this.#host = host;
    this.#shelf = parts.shelf;
    this.#make = (own) => new Phone(settings, { ...parts, shelf: this.#passedOn }, media, own);
  }

  start(): void {
    const { signal } = this.#abort;
    const channel = this.#between.channel(this.#name);
    this.#channel = channel;
    channel.onmessage = ({ data }: { data: unknown }) => {
      if (isRecord(data) && typeof data.type === 'string') this.#hear(data as unknown as Message);
    };
    this.#host.sink({ type: 'link', link: { status: 'connecting' } });
    this.#post({ type: 'hello' });
    const have = () =>
      new Promise<void>((release) => {
        if (signal.aborted) return release();
        signal.addEventListener('abort', () => release(), { once: true });
        this.#begin();
      });
    this.#between.lock(this.#name, have, signal);
  }

  sounds(isBlocked: boolean): void {
    this.#phone?.sounds(isBlocked);
  }

  /** What the phone keeps is there for the next tab that is the phone. */
  readonly #passedOn: Shelf = {
    getItem: (key) => this.#shelf?.getItem(key) ?? null,
    setItem: (key, text) => {
      this.#shelf?.setItem(key, text);
      this.#post({ type: 'kept', text });
    },
  };

  /** It is this tab's turn. */
  #begin(): void {
    this.#failWaiting();
    this.#phone = this.#make({
      sink: (update) => {
        this.#host.sink(update);
        if (update.type === 'link') this.#link = update;
        this.#post({ type: 'update', update });
      },
      report: (code, message) => this.#host.report(code, message),
    });
    this.#phone.start();
  }

  #hear(message: Message): void {
    if (this.#phone) return void this.#serve(message);
    if (message.type === 'update') this.#host.sink(seen(message.update));
    // what this tab needs to take the calls over, in place of what it may have of before
    if (message.type === 'kept') this.#shelf?.setItem(this.#name, message.text);
    if (message.type === 'result') this.#waiting.get(message.id)?.(message);
  }

  async #serve(message: Message): Promise<void> {
    const phone = this.#phone!;
    if (message.type === 'hello') {
      const text = this.#shelf?.getItem(this.#name);
      if (text) this.#post({ type: 'kept', text });
      if (this.#link) this.#post({ type: 'update', update: this.#link });
      this.#post({ type: 'update', update: { type: 'snapshot', snapshot: phone.snapshot() } });
    }
    if (message.type !== 'command') return;
    const { command } = message;
    const { id } = command;
    try {
      const result = await phone.send(command, new AbortController().signal);
      this.#post({ type: 'result', id, result });
    } catch (error) {
      this.#post({ type: 'result', id, code: (error as { code?: string }).code ?? 'unknown' });
    }
  }

  #post(message: Message): void {
    if (!this.#abort.signal.aborted) this.#channel?.postMessage(message);
  }

  async send(command: Command, signal: AbortSignal): Promise<Result> {
    if (this.#phone) return this.#phone.send(command, signal);
    signal.throwIfAborted();
    const { id } = command;
    return new Promise((resolve, reject) => {
      const over = () => this.#waiting.delete(id);
      signal.addEventListener('abort', () => (over(), reject(signal.reason as Error)), { once: true });
      this.#waiting.set(id, ({ result, code = 'unknown' }) => {
        over();
        if (result) resolve(result);
        else reject(coded(code, 'The tab with the phone could not do it'));
      });
      this.#post({ type: 'command', command });
    });
  }

  refresh(reason: RefreshReason): SnapshotInput | undefined {
    if (this.#phone) return this.#phone.refresh(reason);
    this.#post({ type: 'hello' });
    return undefined;
  }

  /** The tab that was asked is gone. */
  #failWaiting(): void {
    for (const [id, done] of [...this.#waiting]) done({ type: 'result', id, code: 'unknown' });
  }

  close(): void {
    this.#phone?.close();
    this.#abort.abort();
    this.#channel?.close();
    this.#failWaiting();
  }
}
