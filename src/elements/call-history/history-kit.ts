import type { Availability, Command, HistoryEntry } from '../../core/schema/types.js';
import type { CcElement, Kit } from '../base/cc-element.js';
import type { HistoryDesk } from './history-desk.js';

/** What the picture of a history needs. */
export interface HistoryGiven extends Kit {
  desk: HistoryDesk;
  strings: CcElement['strings'];
  /** Without a frame and a name of its own. */
  bare: boolean;
}

export interface HistoryView extends HistoryGiven {
  availability: Availability;
  /** Why nobody can be called now, in words. */
  why: string;
  pending: Command<'outdial'> | undefined;
  /** Server time, ms. */
  now: number;
}

/** Rows of calls with a number. */
export const isCallable = ({ availability }: HistoryView, { channel, number }: HistoryEntry): boolean =>
  availability.visible && channel === 'voice' && !!number;
