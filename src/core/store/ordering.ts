/** Epochs and sequence numbers: which messages are applied, dropped or refused, and when to refresh. */
export type Verdict = 'apply' | 'drop' | 'refuse' | 'gap' | 'new-epoch';

/** Updates that never carry nor consume a seq. */
export const UNORDERED: ReadonlySet<string> = new Set(['link', 'notice', 'result']);

interface Stamp {
  epoch?: string;
  seq?: number;
  /** The first of several that the message stands for. */
  from?: number;
}

export class Ordering {
  #epoch: string | undefined;
  #seq: number | undefined;
  readonly #replaced = new Set<string>();
  #fresh = false;

  get epoch(): string | undefined {
    return this.#epoch;
  }

  get seq(): number | undefined {
    return this.#seq;
  }

  /** `gap` means: apply, and ask for a snapshot. A new epoch comes only with a snapshot. */
  admit({ epoch, seq, from = seq }: Stamp, isSnapshot: boolean): Verdict {
    const fresh = this.#fresh && isSnapshot;
    this.#fresh = false;
    if (epoch !== undefined && epoch !== this.#epoch) {
      if (this.#replaced.has(epoch)) return 'refuse';
      if (!isSnapshot) return 'refuse';
      const first = this.#epoch === undefined;
      if (!first) this.#replaced.add(this.#epoch!);
      this.#epoch = epoch;
      this.#seq = seq;
      return first ? 'apply' : 'new-epoch';
    }
    if (seq === undefined) return 'apply';
    const last = this.#seq;
    // a snapshot of the very same number may fill a gap; what it does not change, it does not change
    if (last !== undefined && (isSnapshot ? seq < last : seq <= last)) {
      if (!fresh) return 'drop';
      this.#seq = seq;
      return 'new-epoch';
    }
    // the half of it that is known may have been overtaken since
    if (last !== undefined && !isSnapshot && from! <= last) return 'refuse';
    this.#seq = seq;
    return !isSnapshot && last !== undefined && from! > last + 1 ? 'gap' : 'apply';
  }

  /** Another line, or the same anew: nothing of the one before is late on it, and its first snapshot is what is so. */
  newLine(): void {
    this.#replaced.clear();
    this.#fresh = true;
  }

  /** The page itself says what is so: its stamps are taken as they are. */
  adopt({ epoch, seq }: Stamp): void {
    if (epoch !== undefined && this.#epoch !== undefined && epoch !== this.#epoch)
      this.#replaced.add(this.#epoch);
    if (epoch !== undefined) {
      this.#replaced.delete(epoch);
      this.#epoch = epoch;
    }
    this.#seq = seq;
  }

  reset(): void {
    this.#epoch = this.#seq = undefined;
    this.#replaced.clear();
  }
}
