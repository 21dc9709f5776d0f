/** What a transition of the world needs beside the world. */
import type { BackendNotice } from '../../core/schema/types.js';
import type { Random } from '../random.js';
import type { World } from '../world/types.js';

export interface Context {
  readonly world: World;
  /** Chance for the values of new calls. */
  readonly values: Random;
  /** Agents whose phone nobody plays: what they dial is answered in the page. */
  readonly alone: ReadonlySet<string>;
  /** No more calls can be made, and why. */
  readonly limit: string | undefined;
  now(): number;
  /** A new id, never used before. */
  id(prefix: string): string;
  /** Tells an agent something, with the next update. */
  notify(agentId: string, notice: Omit<BackendNotice, 'id'>): void;
}
