/** So many in a second, and not one more: a bucket that fills again as time goes by. */
export class Rate {
  #perSecond;
  #left;
  #at;

  /** @param {number} perSecond */
  constructor(perSecond, now = performance.now()) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
    this.#at = now;
  }

  /** @returns {boolean} false when it is too much */
  take(now = performance.now()) {
    const more = ((now - this.#at) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#perSecond, this.#left + more) - 1;
    this.#at = now;
    return this.#left >= 0;
  }
}
