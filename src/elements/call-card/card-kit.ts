import type { ReactiveControllerHost } from 'lit';
import type { TargetPurpose } from '../../core/policy/targets.js';
import type { CallKit } from '../base/call-element.js';
import type { CcElement } from '../base/cc-element.js';

/** How fast a card renders. */
export interface Pace {
  /** Before an update. */
  wait(): Promise<void> | undefined;
  /** Somebody waits for it. */
  hurry(): void;
}

/** The card itself. */
export interface CardHost extends ReactiveControllerHost {
  pace: Pace | undefined;
}

/** What a card needs beside its call. */
export interface CardView extends CallKit {
  host: CardHost;
  /** A page's own picker was asked, and has not answered yet. */
  picking: TargetPurpose | undefined;
  /** Whom to transfer to, or to consult: by the page's picker, the session's dialog, or the card's own. */
  pick(purpose: TargetPurpose): void;
  /** A page's own words, for what is inside. */
  strings: CcElement['strings'];
  /** What the card's own dialog asks for, while it is open. */
  dialog: TargetPurpose | undefined;
  closeDialog(): void;
  /** Are the keys for digits shown? */
  keying: boolean;
  toggleKeypad(): void;
}
