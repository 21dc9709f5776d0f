/** What the ring needs of whoever attends a store with it. */
import type { Problem } from '../../core/store/problems.js';
import type { Store } from '../../core/store/store.js';
import type { Localizer } from '../../localize/localizer.js';

/** What a session says of its ring; read at each use. */
export interface RingSettings {
  readonly ring: boolean;
  /** 0 (silent) to 1. */
  readonly ringVolume: number;
  /** A device id of `enumerateDevices()`; null = the default one. */
  readonly ringDevice: string | null;
  readonly notify: boolean;
  readonly titleBadge: boolean;
}

/** The tabs of one agent: whose turn it is. */
export interface RingTabs {
  /** Resolves when it is this tab's turn, with what gives the turn to the next. */
  claim(key: string, signal: AbortSignal): Promise<() => void>;
  /** True in one of all tabs. */
  once(key: string): Promise<boolean>;
}

/** Codes of messages to the agent. */
export type RingNotice = 'sound-blocked' | 'notifications-off' | 'notifications-denied';

export interface RingHost {
  readonly settings: RingSettings;
  readonly store: Store;
  readonly tabs: RingTabs;
  /** Ids of calls whose offer was heard here, those that are over included; and who is told of another. */
  readonly news: { readonly ids: Set<string>; heard?: () => void };
  readonly language: { readonly localizer: Localizer };
  /** Tells the page's developers, once. */
  report(problem: Problem): void;
  /**
   * Tells the agent, until it is taken back.
   *
   * @param remedy what the button of the message does
   */
  tell(code: RingNotice, remedy?: () => void): void;
  takeBack(code: RingNotice): void;
}
