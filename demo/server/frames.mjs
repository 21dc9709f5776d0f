// Frames from pages: what fits is copied field by field, everything else is refused with a word on what is wrong.
// Nothing of a frame's content is in that word: it may end up in a log.
import { copyCommand } from './frames-command.mjs';
import { fail, isRecord, text, TooWrong } from './frames-fields.mjs';

const ID = 200;
const SHORT = 500;
const TOKEN = 4096;

const number = (value, path) => (Number.isFinite(value) ? value : fail(`${path}: expected number`));
const optional = (read, value, ...rest) => (value === undefined ? undefined : read(value, ...rest));

function count(value, path) {
  return Number.isSafeInteger(value) && value >= 0 ? value : fail(`${path}: expected a count`);
}

function numbers(value, path) {
  if (!Array.isArray(value) || value.length > 16) fail(`${path}: expected a short list`);
  return value.map((item, i) => number(item, `${path}[${i}]`));
}

function query(value) {
  if (!isRecord(value)) fail('query: expected object');
  return {
    kind: text(value.kind, 'query.kind', ID),
    text: text(value.text, 'query.text', SHORT),
    purpose: text(value.purpose, 'query.purpose', ID),
    ...strip({
      cursor: optional(text, value.cursor, 'query.cursor', SHORT),
      callId: optional(text, value.callId, 'query.callId', ID),
    }),
  };
}

const strip = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const READERS = {
  hello: ({ protocols, epoch, seq, token }) => ({
    type: 'hello',
    protocols: numbers(protocols, 'protocols'),
    ...strip({
      epoch: optional(text, epoch, 'epoch', SHORT),
      seq: optional(count, seq, 'seq'),
      token: optional(text, token, 'token', TOKEN),
    }),
  }),
  command: ({ command }) => ({ type: 'command', command: copyCommand(command) }),
  refresh: () => ({ type: 'refresh' }),
  directory: ({ id, query: wanted }) => ({
    type: 'directory',
    id: text(id, 'id', ID),
    query: query(wanted),
  }),
  ping: ({ t }) => ({ type: 'ping', t: number(t, 't') }),
};

function parse(data) {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** The id that an answer can be sent to, when there is one. */
function idOf({ type, id, command }) {
  const given = type === 'command' && isRecord(command) ? command.id : id;
  return typeof given === 'string' && given && given.length <= ID ? given : undefined;
}

/**
 * @param {string} data a text frame
 * @returns {{ frame: object } | { wrong: string, type?: string, id?: string }} `type` and `id` when the sender can
 * be told that this one was refused
 */
export function readFrame(data) {
  const given = parse(data);
  if (!isRecord(given)) return { wrong: 'expected a JSON object' };
  if (typeof given.type !== 'string') return { wrong: 'type: expected string' };
  if (!Object.hasOwn(READERS, given.type)) return { wrong: 'type: unknown' };
  try {
    return { frame: READERS[given.type](given) };
  } catch (error) {
    if (!(error instanceof TooWrong)) throw error;
    return { wrong: `${given.type}: ${error.message}`, type: given.type, ...strip({ id: idOf(given) }) };
  }
}
