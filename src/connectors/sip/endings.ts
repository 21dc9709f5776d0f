/** From what SIP says of an end to what the page says of it. */
import type { EndReason, ResultCode } from '../../core/names.js';
import type { Ending } from './stack.js';

export type End = { reason: EndReason; by: 'agent' | 'customer' | 'system'; code?: string };

/** `Reason: SIP;cause=200;text="…", Q.850;cause=16` → the first cause of SIP, else of Q.850. */
export function readReason(header: string | undefined): { status?: number; text?: string } {
  if (!header) return {};
  const values = header.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((value) => value.trim());
  const value = values.find((item) => /^SIP\b/i.test(item)) ?? values.find((item) => /^Q\.850\b/i.test(item));
  if (!value) return {};
  const cause = /;\s*cause\s*=\s*(\d+)/i.exec(value)?.[1];
  const text = /;\s*text\s*=\s*"([^"]*)"/i.exec(value)?.[1];
  return {
    // of Q.850 only the words are kept: its numbers are of another kind
    ...(cause && /^SIP/i.test(value) && { status: Number(cause) }),
    ...(text !== undefined && { text }),
  };
}

const NO_ANSWER = new Set([408, 480]);
const BUSY = new Set([486, 600]);
const REJECTED = new Set([403, 603, 607, 608]);

/** A call that was offered to this agent and was not answered. */
export function endOfOffer({ by, status, reason }: Ending): End {
  if (by === 'local') return { reason: 'rejected', by: 'agent' };
  if (status === 200 || /elsewhere/i.test(reason ?? '')) return { reason: 'elsewhere', by: 'system' };
  if (by === 'system') return { reason: status === 408 ? 'no-answer' : 'network', by: 'system' };
  if (status !== undefined && status >= 300)
    return NO_ANSWER.has(status)
      ? { reason: 'no-answer', by: 'agent' }
      : { reason: 'abandoned', by: 'system', code: `${status}` };
  return { reason: 'abandoned', by: 'customer' };
}

/** A call that this agent made and that was not answered. */
export function endOfDialling({ by, status }: Ending): End {
  if (by === 'local') return { reason: 'rejected', by: 'agent' };
  const code = status ? { code: `${status}` } : {};
  if (status === undefined || status === 0) return { reason: 'network', by: 'system' };
  if (BUSY.has(status)) return { reason: 'busy', by: 'customer', ...code };
  if (NO_ANSWER.has(status)) return { reason: 'no-answer', by: 'customer', ...code };
  if (REJECTED.has(status)) return { reason: 'rejected', by: 'customer', ...code };
  return { reason: 'not-connected', by: 'system', ...code };
}

/** A call that was connected. */
export function endOfTalk({ by, status }: Ending): End {
  if (by === 'local') return { reason: 'completed', by: 'agent' };
  if (by === 'system' || (status !== undefined && status >= 400))
    return { reason: 'network', by: 'system', ...(status && { code: `${status}` }) };
  return { reason: 'completed', by: 'customer' };
}

/** Why a request failed, in words that pages know. @param status 0 = nothing came back */
export function codeOf(status: number): ResultCode {
  if (status === 0) return 'unknown';
  if (status === 408) return 'timeout';
  if (status === 404 || status === 410 || status === 481 || status === 484 || status === 604)
    return 'not-found';
  if (status === 401 || status === 403 || status === 407) return 'denied';
  if (BUSY.has(status)) return 'busy';
  if (status === 480 || status === 430) return 'not-available';
  if (status === 491) return 'conflict';
  return 'refused';
}
