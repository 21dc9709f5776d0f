import type { DialReason, DialVerdict } from './rules.js';

export interface DialCheck extends Omit<DialVerdict, 'verdict'> {
  /** Exactly what goes out. */
  dialled: string;
  /** The same number with spaces, for a line of its own. */
  formatted?: string;
  /** What was taken out and has to be said; empty if there is nothing to say. */
  dropped: string;
  /** The digits of an extension among it. */
  extension?: string;
  /** Only `refused` must not be sent. */
  verdict: 'ok' | 'warning' | 'refused';
  reason?: DialReason;
  /** The first press only confirms what is left of the text. */
  needsConfirmation: boolean;
  /** The same number in E.164 form, to be taken by one tap. */
  offer?: { dialled: string; formatted: string };
  /** ISO 3166-1 alpha-2 of the number. */
  country?: string;
}
