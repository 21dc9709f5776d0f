/** What the parts of the connector share while it is connected. */
import type { Clock } from '../../core/clock/clock.js';
import type { UpdateInput } from '../../core/schema/types.js';
import type { Media, MediaMaker } from './media.js';
import type { Shelf } from './memory.js';
import type { SipSettings } from './options.js';
import type { Stack, StackMaker } from './stack.js';

export interface Context {
  readonly settings: SipSettings;
  readonly clock: Clock;
  readonly media: Media;
  random(): number;
  newId(): string;
  isOnline(): boolean;
  /** Undefined before the first connection. */
  stack(): Stack | undefined;
  /** One change, however many updates it takes. */
  tell(updates: UpdateInput[]): void;
  report(code: string, message: string): void;
  /** A call is over: what waited for it may be done. */
  settle(): void;
}

/** What is of the browser, and of tests in its place. */
export interface Parts {
  stack: StackMaker;
  media: MediaMaker;
  clock: Clock;
  random(): number;
  newId(): string;
  shelf: Shelf | undefined;
}
