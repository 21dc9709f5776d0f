/** Reads what is typed as a number: the rules are loaded with the first need, advice comes when it is there. */
import type { DialCheck, DialOptions } from '../../core/numbers/check-dial-number.js';

type Dial = typeof import('../../core/numbers/dial/index.js');
export type Reading = DialCheck;

export class NumberReader {
  readonly #changed: () => void;
  #dial: Dial | undefined;
  #loading: Promise<unknown> | undefined;
  #known: { text: string; profile: unknown; reading: Reading } | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The rules, once they are there. */
  get rules(): Dial | undefined {
    if (this.#dial) return this.#dial;
    this.#loading ??= import('../../core/numbers/dial/index.js').then(
      (dial) => {
        this.#dial = dial;
        dial.prepareDialCheck();
        this.#changed();
      },
      () => (this.#loading = undefined),
    );
    return undefined;
  }

  /** At once by the rules; with advice as soon as that is known. Undefined until the rules are there. */
  read(text: string, options: DialOptions): Reading | undefined {
    const dial = this.rules;
    if (!dial) return undefined;
    const { profile } = options;
    const known = this.#known;
    if (known?.text === text && known.profile === profile) return known.reading;
    const reading = dial.readDialNumber(text, options);
    const now = { text, profile, reading };
    this.#known = now;
    void dial.checkDialNumber(text, options).then((advised) => {
      now.reading = advised;
      this.#changed();
    });
    return reading;
  }
}
