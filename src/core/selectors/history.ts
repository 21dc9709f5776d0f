/** Earlier interactions: by the days of the agent's calendar, the newest first; what kind each was. */
import type { HistoryEntry } from '../schema/types.js';

const DAY_MS = 86_400_000;
/** ms; no calendar goes further. */
const LAST = 8.64e15;

/** A time that can be shown; 0 is what systems write for none. */
export const hasTime = ({ at }: HistoryEntry): boolean => Number.isFinite(at) && at > 0 && at <= LAST;

/** Days are counted by the agent's own calendar, whatever its days are long. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

export interface HistoryDay {
  /** As `dayOf` counts; undefined of those whose time is not known. */
  day: number | undefined;
  entries: readonly HistoryEntry[];
}

/** The newest first; those without a time last, as they were given. */
export function historyDays(history: readonly HistoryEntry[]): HistoryDay[] {
  const timed = history.filter(hasTime).sort((a, b) => b.at - a.at);
  const days: { day: number; entries: HistoryEntry[] }[] = [];
  for (const entry of timed) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  const others = history.filter((entry) => !hasTime(entry));
  return others.length ? [...days, { day: undefined, entries: others }] : days;
}

export interface HistoryFace {
  icon: 'inbound' | 'outbound' | 'missed' | 'chat' | 'mail' | 'info';
  word: 'incomingCall' | 'outgoingCall' | 'callMissed' | 'chat' | 'email' | 'otherInteraction';
  /** Of its badge. */
  tone: string;
}

const CHANNELS: Record<'chat' | 'email' | 'other', HistoryFace> = {
  chat: { icon: 'chat', word: 'chat', tone: 'wrapup' },
  email: { icon: 'mail', word: 'email', tone: 'wrapup' },
  other: { icon: 'info', word: 'otherInteraction', tone: 'wrapup' },
};
/** Reasons for which a call that came in was not talked on. */
const MISSED = /^(rona|no-answer|abandoned)$/i;

/** Icon, word and colour. Missed is what the backend calls so, by the reason why the call ended. */
export function historyFace({ channel, direction, outcome }: HistoryEntry): HistoryFace {
  if (channel !== 'voice') return CHANNELS[channel];
  if (direction === 'outbound') return { icon: 'outbound', word: 'outgoingCall', tone: 'ringing' };
  if (typeof outcome === 'string' && MISSED.test(outcome)) {
    return { icon: 'missed', word: 'callMissed', tone: 'rona' };
  }
  return { icon: 'inbound', word: 'incomingCall', tone: 'connected' };
}
