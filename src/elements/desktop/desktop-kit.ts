import type { CcElement, Kit } from '../base/cc-element.js';

/** A tab of the auxiliary information. */
export type AuxTab = 'guide' | 'history';

/** What the picture of the desktop needs. */
export interface DesktopView extends Kit {
  strings: CcElement['strings'];
  /** The dialpad is open. */
  dialing: boolean;
  dial(open: boolean): void;
  /** The tab that the agent chose. */
  aux: { tab: AuxTab; callId: string | undefined } | undefined;
  openAux(tab: AuxTab, callId: string | undefined): void;
}
