import type { TargetPurpose } from '../../core/policy/targets.js';
import type { CallKit } from '../base/call-element.js';
import type { CcElement } from '../base/cc-element.js';

/** What a card needs beside its call. */
export interface CardView extends CallKit {
  copied: string | undefined;
  copy(text: string): void;
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
