/** What a server may say beside updates; anything that is none of this is handed on to the store, which judges it. */
import { isRecord, plainCopy } from '../../core/schema/plain.js';
import type { Result, UpdateInput } from '../../core/schema/types.js';
import type { DirectoryPage } from '../../core/store/connector.js';
import { LIMITS } from './options.js';

export type Incoming =
  | { type: 'welcome'; protocol: 1; supports?: string[]; serverTime?: number }
  | { type: 'refused'; code: string }
  | { type: 'pong'; t: number; serverTime: number; epoch?: string; seq?: number }
  | { type: 'page'; id: string; page?: DirectoryPage; error?: { code: string; message?: string } }
  | { type: 'result'; result: Result }
  | { type: 'update'; update: UpdateInput };

/** A frame that is refused: what is wrong with it, never what is in it. */
export interface Refusal {
  wrong: string;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const refuse = (wrong: string): Refusal => ({ wrong });

function welcome({ protocol, supports, serverTime }: Record<string, unknown>): Incoming | Refusal {
  if (protocol !== 1) return refuse('welcome.protocol: expected 1');
  if (
    supports !== undefined &&
    !(Array.isArray(supports) && supports.every((type) => typeof type === 'string'))
  )
    return refuse('welcome.supports: expected a list of strings');
  return {
    type: 'welcome',
    protocol: 1,
    ...(supports && { supports: supports as string[] }),
    ...(isNumber(serverTime) && { serverTime }),
  };
}

function pong({ t, serverTime, epoch, seq }: Record<string, unknown>): Incoming | Refusal {
  if (!isNumber(t) || !isNumber(serverTime)) return refuse('pong: expected the numbers t and serverTime');
  if (typeof epoch !== 'string' || !isNumber(seq)) return { type: 'pong', t, serverTime };
  return { type: 'pong', t, serverTime, epoch, seq };
}

function page({ id, page: entries, error }: Record<string, unknown>): Incoming | Refusal {
  if (typeof id !== 'string') return refuse('page.id: expected string');
  if (isRecord(error)) {
    const { code, message } = error;
    const said = { code: typeof code === 'string' ? code : 'unknown' };
    return { type: 'page', id, error: typeof message === 'string' ? { ...said, message } : said };
  }
  if (!isRecord(entries)) return refuse('page.page: expected object');
  return { type: 'page', id, page: plainCopy(entries) as unknown as DirectoryPage };
}

function result(frame: Record<string, unknown>): Incoming | Refusal {
  const { result: given } = frame;
  if (!isRecord(given)) return refuse('result.result: expected object');
  if (typeof given.id !== 'string') return refuse('result.result.id: expected string');
  if (typeof given.ok !== 'boolean') return refuse('result.result.ok: expected boolean');
  if (!given.ok && typeof given.code !== 'string') return refuse('result.result.code: expected string');
  return { type: 'result', result: plainCopy(given) as Result };
}

/** @param data what a socket brought */
export function readFrame(data: unknown): Incoming | Refusal {
  if (typeof data !== 'string') return refuse('expected text, got a binary frame');
  if (data.length > LIMITS.incoming) return refuse(`longer than ${LIMITS.incoming} characters`);
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch {
    return refuse('expected JSON');
  }
  if (!isRecord(frame) || typeof frame.type !== 'string') return refuse('expected an object with a type');
  switch (frame.type) {
    case 'welcome':
      return welcome(frame);
    case 'refused':
      return { type: 'refused', code: frame.code === 'protocol' ? 'protocol' : 'auth' };
    case 'pong':
      return pong(frame);
    case 'page':
      return page(frame);
    case 'result':
      return result(frame);
    case 'link':
      return refuse('link: the state of the line is the page’s own to say');
    default:
      return { type: 'update', update: frame as unknown as UpdateInput };
  }
}
