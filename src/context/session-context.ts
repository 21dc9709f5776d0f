/** How elements find their store: Lit context by a shared key, or `session="id"`. */
import { createContext, type ContextEvent } from '@lit/context';
import type { Store } from '../core/store/store.js';

/** `Symbol.for`, so that two copies of the bundle, and plain DOM code, meet. */
export const sessionContext = createContext<Store>(Symbol.for('cc/session/1'));

/**
 * Answers the context requests of elements inside (community context protocol). Those that connected
 * before are told by the registry below.
 *
 * @param store the store that is provided at the time
 */
export function provideStore(session: HTMLElement, store: () => Store): () => void {
  const consumers = new Map<(value: Store, unsubscribe?: () => void) => void, () => void>();
  session.addEventListener('context-request', (event) => {
    const { context, contextTarget, callback, subscribe } = event as ContextEvent<typeof sessionContext>;
    // its own question is for a session around it
    if (context !== sessionContext || (contextTarget ?? event.composedPath()[0]) === session) return;
    event.stopImmediatePropagation();
    const unsubscribe = () => void consumers.delete(callback);
    if (subscribe) consumers.set(callback, unsubscribe);
    callback(store(), unsubscribe);
  });
  return () => consumers.forEach((unsubscribe, callback) => callback(store(), unsubscribe));
}

interface Announced {
  store: Store;
  /** False: it stands in an outer session, whose store it passes on. */
  owner: boolean;
}
interface Registry {
  sessions: Map<Element, Announced>;
  listeners: Set<() => void>;
}
const REGISTRY = Symbol.for('cc/sessions/1');

/** All sessions of the page, those of other copies of the bundle included. */
function registry(): Registry {
  const page = globalThis as typeof globalThis & { [REGISTRY]?: Registry };
  return (page[REGISTRY] ??= { sessions: new Map(), listeners: new Set() });
}

/** A session came, changed its id or its store, or (with undefined) left. */
export function announceSession(session: Element, announced: Announced | undefined): void {
  const { sessions, listeners } = registry();
  if (announced) sessions.set(session, announced);
  else sessions.delete(session);
  for (const listener of [...listeners]) listener();
}

export function onSessionsChanged(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Found {
  store: Store;
  session: HTMLElement;
}

/** Like `form="id"`: in the element's own root, then each outer root, then the document. */
export function findSession(from: Element, id: string): Found | undefined {
  const { sessions } = registry();
  let root = from.getRootNode();
  for (;;) {
    const element = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    const store = element ? sessions.get(element)?.store : undefined;
    if (element && store) return { store, session: element };
    if (!(root instanceof ShadowRoot)) return undefined;
    root = root.host.getRootNode();
  }
}

/** The session element that provides a store, if it is on the page. */
export function sessionOf(store: Store): HTMLElement | null {
  for (const [session, announced] of registry().sessions) {
    if (announced.owner && announced.store === store) return session as HTMLElement;
  }
  return null;
}
