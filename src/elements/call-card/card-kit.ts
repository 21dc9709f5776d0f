import type { nothing, TemplateResult } from 'lit';
import type { TargetPurpose } from '../../core/policy/targets.js';
import type { CallKit } from '../base/call-element.js';

/** What a card needs beside its call. */
export interface CardView extends CallKit {
  copied: string | undefined;
  copy(text: string): void;
  /** A page's own picker was asked, and has not answered yet. */
  picking: TargetPurpose | undefined;
  /** Whom to transfer to, or to consult: by the page's picker, the session's dialog, or the card's own. */
  pick(purpose: TargetPurpose): void;
  /** The card's own dialog, while it is open. */
  dialog: TemplateResult | typeof nothing;
  /** The keys for digits, while they are shown. */
  keypad: TemplateResult | typeof nothing;
  toggleKeypad(): void;
  /** The data of the call. */
  data: TemplateResult | typeof nothing;
}
