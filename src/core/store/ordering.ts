/** Epochs and sequence numbers: which messages are applied, dropped or refused, and when to refresh. */
export type Verdict = 'apply' | 'drop' | 'refuse' | 'gap' | 'new-epoch';

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

  get epoch(): string | undefined {
    return this.#epoch;
  }

  get seq(): number | undefined {
    return this.#seq;
  }

  /** `gap` means: apply, and ask for a snapshot. A new epoch comes only with a snapshot. */
  admit({ epoch, seq, from = seq }: Stamp, isSnapshot: boolean): Verdict {
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
    if (last !== undefined && (isSnapshot ? seq < last : seq <= last)) return 'drop';
    this.#seq = seq;
    return !isSnapshot && last !== undefined && from! > last + 1 ? 'gap' : 'apply';
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
