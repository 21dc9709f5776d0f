import type { Variable } from '../../core/schema/types.js';
import type { VariableDraft } from '../../core/store/variable-drafts.js';
import type { CallKit } from '../base/call-element.js';
import type { Sheet } from './sheet.js';

/** A variable, as its row shows it. */
export interface Row {
  variable: Variable;
  label: string;
  /** Of its field, in the shadow root. */
  id: string;
  draft: VariableDraft | undefined;
  /** The session hides its number: what is stored is not put into a field. */
  masked: boolean;
  /** Changed by the agent, or replaced by another. */
  mark: '' | 'dirty' | 'clash';
  /** What is wrong with it, where that is to be seen. */
  wrong: string;
}

export interface SheetKit extends CallKit {
  sheet: Sheet;
  save(): void;
  revert(): void;
  /** Failures to save are told no longer. */
  forgetFailures(): void;
}
export interface SheetView extends SheetKit {
  /** What is typed may be saved, now or when the line is back. */
  open: boolean;
  /** Names of variables that somebody else replaced. */
  replaced: ReadonlySet<string>;
  /** The row of a variable as it is by now. */
  rowOf(name: string): Row | undefined;
}
