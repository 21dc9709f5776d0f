import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../core/store/store.js';
import type { State } from '../core/store/state.js';
import { findSession, onSessionsChanged, sessionContext, sessionOf } from '../context/session-context.js';

export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  /** An id, as in `session="desk"`; '' or null = by context. */
  session: string | null;
  /** A store given directly; before everything else. */
  store: Store | null;
  /** The parts of the state that the element shows: it renders when one of them is another. */
  watch(state: State): readonly unknown[];
}

type Join = (store: Store, host: StoreHost) => () => void;
let join: Join | undefined;
const waiting = new Set<() => void>();

/** The announcer comes with the views: until then its listeners wait. */
export function setAnnouncer(joinAnnouncer: Join): void {
  join = joinAnnouncer;
  for (const ready of waiting) ready();
  waiting.clear();
}

/** @returns leaves again */
function joinAnnouncer(store: Store, host: StoreHost): () => void {
  if (join) return join(store, host);
  let leave: (() => void) | undefined;
  const ready = () => (leave = join?.(store, host));
  waiting.add(ready);
  return () => {
    waiting.delete(ready);
    leave?.();
  };
}

const viewers = new WeakMap<Store, Set<ReactiveControllerHost>>();

/** The elements that show a store, to wait for their rendering. */
export const viewersOf = (store: Store): ReadonlySet<ReactiveControllerHost> =>
  viewers.get(store) ?? new Set();

/**
 * Resolves the store of an element and renders it when what it shows has changed. A controller of
 * our own rather than `ContextConsumer`: that one keeps its old value when the element moves away.
 */
export class StoreController implements ReactiveController {
  readonly #host: StoreHost;
  #own: Store | undefined;
  #store: Store | undefined;
  #session: HTMLElement | null = null;
  #watched: readonly unknown[] = [];
  #resolvedFor: readonly unknown[] = [];
  #stopStore: (() => void) | undefined;
  #stopContext: (() => void) | undefined;
  #stopSessions: (() => void) | undefined;
  #leaveAnnouncer: (() => void) | undefined;

  constructor(host: StoreHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  get session(): HTMLElement | null {
    return this.#session ?? (this.#store ? sessionOf(this.#store) : null);
  }

  /** A private store, for an element that was given its own data. */
  set own(store: Store | undefined) {
    if (store === this.#own) return;
    this.#own = store;
    if (this.#host.isConnected) this.#resolve();
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#release();
    this.#use(undefined, null);
  }

  hostUpdate(): void {
    const { session, store } = this.#host;
    if (session !== this.#resolvedFor[0] || store !== this.#resolvedFor[1]) this.#resolve();
  }

  #release(): void {
    this.#stopContext?.();
    this.#stopSessions?.();
    this.#stopContext = this.#stopSessions = undefined;
  }

  #resolve(): void {
    const { session, store } = this.#host;
    this.#resolvedFor = [session, store];
    this.#release();
    const given = this.#own ?? store;
    if (given) return this.#use(given, null);
    if (session) {
      const find = () => {
        const found = findSession(this.#host, session);
        this.#use(found?.store, found?.session ?? null);
      };
      this.#stopSessions = onSessionsChanged(find);
      return find();
    }
    this.#stopSessions = onSessionsChanged(() => !this.#stopContext && this.#ask());
    this.#ask();
    if (!this.#stopContext) this.#use(undefined, null);
  }

  /** The nearest session around; one that comes later makes itself heard. */
  #ask(): void {
    const take = (value: Store, unsubscribe?: () => void) => {
      if (this.#stopContext !== unsubscribe) this.#stopContext?.();
      this.#stopContext = unsubscribe;
      this.#use(value, null);
    };
    this.#host.dispatchEvent(new ContextEvent(sessionContext, this.#host, take, true));
  }

  #use(store: Store | undefined, session: HTMLElement | null): void {
    this.#session = session;
    if (store === this.#store) return;
    this.#stopStore?.();
    this.#leaveAnnouncer?.();
    if (this.#store) viewers.get(this.#store)?.delete(this.#host);
    this.#store = store;
    this.#stopStore = this.#leaveAnnouncer = undefined;
    this.#watched = [];
    if (store) {
      if (!viewers.has(store)) viewers.set(store, new Set());
      viewers.get(store)!.add(this.#host);
      this.#stopStore = store.subscribe((state) => this.#changed(state));
      this.#leaveAnnouncer = joinAnnouncer(store, this.#host);
      this.#watched = this.#host.watch(store.state);
    }
    this.#host.requestUpdate();
  }

  #changed(state: State): void {
    const next = this.#host.watch(state);
    if (next.length === this.#watched.length && next.every((part, i) => Object.is(part, this.#watched[i])))
      return;
    this.#watched = next;
    this.#host.requestUpdate();
  }
}
