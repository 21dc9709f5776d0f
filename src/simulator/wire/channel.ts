/** What one agent has been told: epoch, count, last projection, and the lines of all the agent's pages. */
import { deepFreeze } from '../../core/schema/plain.js';
import type { BackendNotice, SnapshotInput, UpdateInput } from '../../core/schema/types.js';
import type { Projection } from '../project/project.js';
import { diff, revise } from './diff.js';
import type { Wire } from './wire.js';

export class Channel {
  readonly wires = new Set<Wire>();
  #epoch: string;
  #seq = 0;
  #last: Projection;

  constructor(epoch: string, projection: Projection) {
    this.#epoch = epoch;
    this.#last = revise(undefined, projection);
  }

  get last(): Projection {
    return this.#last;
  }

  /** @returns the updates that lead there from what was told before */
  moveTo(projection: Projection): UpdateInput[] {
    const next = revise(this.#last, projection);
    const updates = diff(this.#last, next);
    this.#last = next;
    return updates;
  }

  /** One message for one change. */
  message(
    changes: UpdateInput[],
    notices: readonly BackendNotice[],
    serverTime: number,
  ): UpdateInput | undefined {
    const updates = [...changes, ...notices.map((notice): UpdateInput => ({ type: 'notice', notice }))];
    const [first] = updates;
    if (!first) return undefined;
    const update: UpdateInput = updates.length === 1 ? first : { type: 'batch', updates };
    // notices neither carry nor consume a seq
    if (!changes.length) return deepFreeze({ ...update, serverTime });
    return deepFreeze({ ...update, epoch: this.#epoch, seq: ++this.#seq, serverTime });
  }

  restart(epoch: string, projection: Projection): void {
    this.#epoch = epoch;
    this.#seq = 0;
    this.#last = revise(undefined, projection);
  }

  snapshot(serverTime: number): SnapshotInput {
    return deepFreeze({ epoch: this.#epoch, seq: this.#seq, serverTime, ...this.#last });
  }
}
