import type { CcElements, Heard } from 'cc-voice-widgets/types/elements';
import { createElement, useLayoutEffect, useRef, type HTMLAttributes } from 'react';

interface Props<T extends keyof CcElements> extends HTMLAttributes<CcElements[T]['element']> {
  tag: T;
  /** What goes to the element's properties. */
  properties?: Partial<CcElements[T]['properties']>;
  /** What listens to its events, by their names. */
  events?: { [E in keyof CcElements[T]['events']]?: (event: Heard<T, E>) => void };
}

/** One of the elements with properties and events: React 18 itself gives an element attributes only. */
export function CcElement<T extends keyof CcElements>({ tag, properties, events, ...attributes }: Props<T>) {
  const ref = useRef<HTMLElement>(null);
  // before the properties, which may bring the first event about
  useLayoutEffect(() => {
    const listening = new AbortController();
    for (const [type, listener] of Object.entries(events ?? {}))
      ref.current?.addEventListener(type, listener as EventListener, listening);
    return () => listening.abort();
  });
  useLayoutEffect(() => void Object.assign(ref.current!, properties));
  return createElement(tag, { ...attributes, ref });
}
