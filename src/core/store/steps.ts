/** The three steps of a request: the element's event, the session's `cc-request`, the connector. */
import type { Command, Result } from '../schema/types.js';
import { isRecord } from '../schema/plain.js';

/** What a step said about a command. */
export interface StepOutcome {
  /** Vetoed: nothing further happens. */
  prevented?: boolean;
  /** Answered: its outcome is the request's. */
  answer?: Promise<unknown>;
  /** Answered by the connector: it goes down with the line. */
  onLine?: boolean;
  /** ms; in place of the session's `request-timeout`. */
  timeout?: number;
  /** The next step waits for these; `false` or a rejection vetoes. */
  waits?: Promise<unknown>[];
}
export type Step = (command: Command, signal: AbortSignal) => StepOutcome;

export type Failure = Extract<Result, { ok: false }>;

export const failure = (id: string, code: string, message?: string): Failure =>
  message ? { id, ok: false, code, message } : { id, ok: false, code };

/** A thrown or rejected value as a failure: its `code` and `message`, if it has them. */
export function failureOf(id: string, error: unknown): Failure {
  const { code, message } = (isRecord(error) || error instanceof Error ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  return failure(
    id,
    typeof code === 'string' || typeof code === 'number' ? String(code) : 'unknown',
    typeof message === 'string' ? message : typeof error === 'string' ? error : undefined,
  );
}

/** Fulfilled = accepted, unless the value says `ok: false` (a Result, a fetch Response). */
export function resultOf(id: string, value: unknown): Result {
  if (typeof value !== 'object' || value === null || (value as { ok?: unknown }).ok !== false) {
    const callId = isRecord(value) && typeof value.callId === 'string' ? value.callId : undefined;
    return callId === undefined ? { id, ok: true } : { id, ok: true, callId };
  }
  const { code, message, statusText, retryable, fields } = value as Record<string, unknown>;
  const failed = failureOf(id, { code: code ?? 'refused', message: message ?? statusText });
  if (typeof retryable === 'boolean') failed.retryable = retryable;
  if (isRecord(fields)) failed.fields = fields as Record<string, string>;
  return failed;
}
