/** How well the other side is heard, out of what `getStats()` says: three steps, with an edge between them. */
import type { Quality } from '../audio.js';

/** As much of the report as is used: counts since the beginning. */
export interface Counts {
  received: number;
  lost: number;
  /** s */
  jitter: number;
  /** s there and back; undefined where the other side has not said */
  roundTrip?: number;
}

export function countsOf(report: Iterable<[string, unknown]>): Counts | undefined {
  let counts: Counts | undefined;
  let roundTrip: number | undefined;
  for (const [, entry] of report) {
    const { type, kind, packetsReceived, packetsLost, jitter, roundTripTime } = entry as Record<
      string,
      never
    >;
    if (kind !== 'audio') continue;
    if (type === 'inbound-rtp')
      counts = { received: packetsReceived ?? 0, lost: packetsLost ?? 0, jitter: jitter ?? 0 };
    if (type === 'remote-inbound-rtp') roundTrip = roundTripTime;
  }
  return counts && { ...counts, ...(roundTrip !== undefined && { roundTrip }) };
}

/** From here on it is fair, or poor: part of the packets, s, s. */
const FAIR = { loss: 0.02, jitter: 0.03, roundTrip: 0.3 };
const POOR = { loss: 0.08, jitter: 0.1, roundTrip: 0.8 };

/** Undefined when nothing came meanwhile: a party on hold sends nothing. */
export function qualityOf(before: Counts | undefined, now: Counts): Quality | undefined {
  const received = now.received - (before?.received ?? 0);
  const lost = Math.max(0, now.lost - (before?.lost ?? 0));
  if (received <= 0) return undefined;
  const measured = { loss: lost / (received + lost), jitter: now.jitter, roundTrip: now.roundTrip ?? 0 };
  const reaches = (limit: typeof FAIR) =>
    measured.loss >= limit.loss || measured.jitter >= limit.jitter || measured.roundTrip >= limit.roundTrip;
  return reaches(POOR) ? 'poor' : reaches(FAIR) ? 'fair' : 'good';
}
