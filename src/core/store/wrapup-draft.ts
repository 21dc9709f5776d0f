import { isRecord } from '../schema/plain.js';

/** What the agent chose and noted, before it is submitted. */
export interface WrapupDraft {
  reasonId?: string;
  note?: string;
}

export const isDraft = (value: unknown): value is WrapupDraft =>
  isRecord(value) &&
  (value.reasonId === undefined || typeof value.reasonId === 'string') &&
  (value.note === undefined || typeof value.note === 'string');
