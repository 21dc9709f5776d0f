/** The faults that are on now, however many were asked for. */
import type { CommandType } from '../../core/names.js';
import type { Faults } from '../api.js';

export interface Refusal {
  code: string;
  message?: string;
  fields?: Record<string, string>;
}

export class FaultSet {
  readonly #active = new Set<Faults>();
  readonly #linkChanged: () => void;
  #down = false;

  /** @param linkChanged called when the line goes down or comes up again */
  constructor(linkChanged: () => void) {
    this.#linkChanged = linkChanged;
  }

  add(faults: Faults): () => void {
    const own = { ...faults };
    this.#active.add(own);
    this.#checkLink();
    return () => {
      this.#active.delete(own);
      this.#checkLink();
    };
  }

  get isDown(): boolean {
    return this.#down;
  }
  get losesResults(): boolean {
    return this.#any('loseResults');
  }
  get duplicates(): boolean {
    return this.#any('duplicate');
  }
  get reorders(): boolean {
    return this.#any('reorder');
  }
  get delayMs(): number {
    return Math.max(0, ...[...this.#active].map(({ delayMs = 0 }) => delayMs));
  }

  /** The one that was asked for last. */
  get limit(): Faults['limit'] {
    return [...this.#active].findLast(({ limit }) => limit !== undefined)?.limit;
  }

  /** The refusal that waits for a command of this type; it is used up. */
  takeFailure(type: CommandType): Refusal | undefined {
    for (const faults of this.#active) {
      if (faults.failNext?.type !== type) continue;
      const { code, message } = faults.failNext;
      delete faults.failNext;
      return { code, message };
    }
    return undefined;
  }

  #any(key: 'dropLink' | 'loseResults' | 'duplicate' | 'reorder'): boolean {
    return [...this.#active].some((faults) => faults[key] === true);
  }

  #checkLink(): void {
    const down = this.#any('dropLink');
    if (down === this.#down) return;
    this.#down = down;
    this.#linkChanged();
  }
}
