/** Carries out what the agent asks. What became of it is said by updates; the Result says what was refused. */
import type { CommandType } from '../../../core/names.js';
import type { Command, Result } from '../../../core/schema/types.js';
import { coded } from '../../websocket/flights.js';
import { codeOf } from '../endings.js';
import { MicrophoneError } from '../media.js';
import { SipError } from '../stack.js';
import { completeTransfer, transfer } from './leaving.js';
import { answer, cancel, decline, end, outdial } from './placing.js';
import { conference, consult, endConference, endConsult } from './parties.js';
import { agentState, digits, hold, mute, resume, unmute, wrapup } from './talking.js';
import { Refused, type Handler, type Station } from './types.js';

const HANDLERS: { [T in CommandType]?: Handler<T> } = {
  answer,
  decline,
  'cancel-call': cancel,
  'end-call': end,
  'exit-consult': end,
  hold,
  resume,
  mute,
  unmute,
  'send-digits': digits,
  transfer,
  consult,
  'cancel-consult': endConsult,
  'end-consult': endConsult,
  'complete-transfer': completeTransfer,
  conference,
  'end-conference': endConference,
  outdial,
  'agent-state': agentState,
  wrapup,
};

/** What a SIP phone can do; wrap-up only where the page keeps it. */
export const supported = (wrapsUp: boolean): CommandType[] =>
  (Object.keys(HANDLERS) as CommandType[]).filter((type) => type !== 'wrapup' || wrapsUp);

/** Need no server: the sound is here. */
const LOCAL: ReadonlySet<string> = new Set(['mute', 'unmute', 'end-call', 'send-digits']);

/** ms; a microphone may be asked for, and a transfer rings. */
const TIMES: { [T in CommandType]?: number } = {
  answer: 60_000,
  outdial: 60_000,
  consult: 60_000,
  transfer: 60_000,
};
const USUAL = 15_000;
export const timeFor = ({ type }: Command): number => TIMES[type] ?? USUAL;

function refusal(id: string, error: unknown): Result {
  if (error instanceof Refused) return { id, ok: false, code: error.code };
  if (error instanceof MicrophoneError) return { id, ok: false, code: 'microphone' };
  if (error instanceof SipError) return { id, ok: false, code: codeOf(error.status) };
  throw error;
}

export async function carryOut(phone: Station, command: Command, signal: AbortSignal): Promise<Result> {
  const { id, type } = command;
  signal.throwIfAborted();
  if (!phone.isOnline && !LOCAL.has(type)) throw coded('offline', 'There is no line to the SIP server');
  const handler = Object.hasOwn(HANDLERS, type) ? (HANDLERS[type] as Handler<CommandType>) : undefined;
  if (!handler || (type === 'wrapup' && !phone.settings.wrapup))
    return { id, ok: false, code: 'unsupported' };
  try {
    const { callId } = (await handler(phone, command)) ?? {};
    return { id, ok: true, ...(callId !== undefined && { callId }) };
  } catch (error) {
    return refusal(id, error);
  }
}
