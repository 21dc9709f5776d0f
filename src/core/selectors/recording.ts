/** What is known of a recording. */
import type { Call } from '../schema/types.js';

/** So long a backend may take to say that recording goes on. */
const LATE_MS = 3000;

/** Server time, ms, until which a recording is known to be paused; later without a word nothing is known. */
export const pausedUntil = ({ recording: { status, autoResumeAt } }: Call): number | undefined =>
  status === 'paused' && autoResumeAt !== undefined ? autoResumeAt + LATE_MS : undefined;
