/** Transfers: REFER (RFC 3515), with Replaces (RFC 3891) where a call takes the place of another. */
import { SipError, type DialogId } from '../stack.js';
import type { Message, Session } from './library.js';

/**
 * A Replaces header for whoever is at the other end of `dialog`: its `to-tag` is the tag of the one who reads it. JsSIP's
 * own goes by who wrote To and From, which is wrong for every second call.
 */
export const replacesOf = ({ callId, localTag, remoteTag }: DialogId): string =>
  `${callId};to-tag=${remoteTag};from-tag=${localTag}`;

/** A URI to refer to; headers in it are escaped as RFC 3261 wants them. */
export function referTo(target: string, replaces?: string): string {
  if (!replaces) return target;
  return `${target}${target.includes('?') ? '&' : '?'}Replaces=${encodeURIComponent(replaces)}`;
}

interface Notified {
  status_line: { status_code: number };
}

/** Resolves when the transferred party has reached the target, by its own NOTIFY, or has left because it has. */
export function refer(session: Session, target: string, replaces?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let accepted = false;
    const failed = (status: number) => reject(new SipError(status));
    session.on('ended', () => (accepted ? resolve() : failed(481)));
    session.refer(referTo(target, replaces), {
      eventHandlers: {
        requestSucceeded: () => (accepted = true),
        requestFailed: ({ response }: { response: Message | null }) => failed(response?.status_code ?? 0),
        accepted: () => resolve(),
        failed: ({ status_line }: Notified) => failed(status_line.status_code),
      },
    });
  });
}
