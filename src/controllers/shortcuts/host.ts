/** What shortcuts need of the session and the elements around it; they are a part of their own, and share nothing else. */
import type { AgentActions, CallActions } from '../../core/policy/types.js';
import type { NumberContext } from '../../core/numbers/format.js';
import type { Call, CommandInput, Text } from '../../core/schema/types.js';
import type { Problem } from '../../core/store/problems.js';
import type { Store } from '../../core/store/store.js';

/** The words of an element, and its way to ask. */
export interface Voice {
  t(key: 'answerOnPhone' | 'unknownCaller'): string;
  text(text: Text | null | undefined): string;
  number(number: string | undefined, context: NumberContext): string;
  word(prefix: 'code' | 'reason', code: Text | undefined): string;
  request(input: CommandInput): Promise<unknown>;
}
/** An element of the session. */
export interface Shown extends HTMLElement {
  readonly kit: Voice | undefined;
  readonly callId?: string | null;
}

/** A button: of the agent's, of a call's, of one of its legs. */
export interface HintedButton {
  type: string;
  callId?: string | undefined;
  legId?: string | undefined;
}
/** Which keys do what it does: for `aria-keyshortcuts`, and as the platform writes them. */
export interface KeyHint {
  aria: string;
  shown: string;
}
export type KeyHints = (button: HintedButton) => KeyHint | undefined;

export interface ShortcutsHost {
  readonly session: Shown;
  readonly store: Store;
  /** The elements that show the store. */
  viewers(): readonly Shown[];
  actionsOf(call: Call): CallActions;
  agentActions(): AgentActions;
  /** What opens the dialpad, the focus in it. */
  dialpad(): { edit(): void } | undefined;
  /** To screen readers. */
  announce(text: string): void;
  /** Their buttons say the keys, or say them no longer. */
  hint(of: KeyHints | undefined): void;
  /** They are about other calls now. */
  draw(): void;
  report(problem: Problem): void;
}
