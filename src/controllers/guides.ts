/** Where the call guides of the page are: whoever wraps up a call can go to that of the call. */
import type { Store } from '../core/store/store.js';
import type { Registry } from './places.js';

export interface GuidePlace {
  /** Could the agent be brought to the guide of this call? */
  shows(callId: string): boolean;
  /** Brings the guide into view, the focus in it. */
  reveal(callId: string): void;
}

export const guides: Registry<GuidePlace> = new WeakMap();

export const guideOf = (store: Store, callId: string): GuidePlace | undefined =>
  [...(guides.get(store) ?? [])].find((place) => place.shows(callId));
