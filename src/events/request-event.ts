import type { CommandType } from '../core/names.js';
import type { Command } from '../core/schema/types.js';
import type { DirectoryQuery, RefreshReason } from '../core/store/connector.js';
import { AnswerableEvent } from './answerable-event.js';

/** What a listener reads: the command without secure values, digits as dots. */
export type RequestDetail<T extends CommandType = CommandType> = Readonly<Command<T>>;

/**
 * What the agent asks: `cc-<type>-request` on the element that asks, then `cc-request` on its session.
 * `respondWith()` answers it, `waitUntil()` delays it, `preventDefault()` vetoes it.
 */
export class CcRequestEvent<T extends CommandType = CommandType> extends AnswerableEvent<RequestDetail<T>> {
  /** The whole command, secure values included. Not enumerable: no log shows it by accident. */
  declare readonly command: Command<T>;
  /** The session that the element belongs to, or null. */
  declare readonly sessionElement: HTMLElement | null;

  constructor(
    type: string,
    detail: RequestDetail<T>,
    command: Command<T>,
    sessionElement: HTMLElement | null,
    bubbles = true,
  ) {
    super(type, { detail, bubbles, composed: true, cancelable: true });
    Object.defineProperty(this, 'command', { value: command, enumerable: false });
    Object.defineProperty(this, 'sessionElement', { value: sessionElement, enumerable: false });
  }
}

/** A snapshot is wanted: answer one, or apply it later. */
export class CcRefreshRequestEvent extends AnswerableEvent<{ readonly reason: RefreshReason }> {
  constructor(reason: RefreshReason) {
    super('cc-refresh-request', {
      detail: Object.freeze({ reason }),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/** Entries of the directory are wanted: answer a page, or a list to search in. */
export class CcDirectoryRequestEvent extends AnswerableEvent<Readonly<DirectoryQuery>> {
  /** Aborted when the answer is not wanted any longer. */
  declare readonly signal: AbortSignal;

  constructor(query: DirectoryQuery, signal: AbortSignal) {
    super('cc-directory-request', {
      detail: Object.freeze({ ...query }),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    Object.defineProperty(this, 'signal', { value: signal, enumerable: false });
  }
}

/** Whom to transfer to, or to consult: answer a target; `preventDefault()` = nobody. */
export class CcTargetRequestEvent extends AnswerableEvent<{
  readonly callId: string;
  readonly purpose: 'transfer' | 'consult';
}> {
  constructor(callId: string, purpose: 'transfer' | 'consult') {
    super('cc-target-request', {
      detail: Object.freeze({ callId, purpose }),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}
