/** What stands behind a dialpad, in either mode; it is made when there is something to show. */
import type { nothing, TemplateResult } from 'lit';
import type { CallKit } from '../base/call-element.js';
import type { Kit } from '../base/cc-element.js';
import type { Ask } from '../base/entries.js';

/** The element. */
export interface DialHost {
  readonly mode: 'outdial' | 'digits';
  readonly dismiss: (() => void) | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

export interface Shown {
  /** The call whose digits they are. */
  call: CallKit | undefined;
  /** A number that was given before there was a desk. */
  early: string | undefined;
}

export interface Desk {
  readonly value: string;
  show(kit: Kit, shown: Shown): TemplateResult | typeof nothing;
  /** Entries of the address book come from elsewhere now. */
  refresh(): void;
  stop(): void;
}

export type OpenDesk = (host: DialHost, ask: Ask) => Desk;
