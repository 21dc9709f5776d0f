import { advise, mayBeAdvised, type Assess, type PhoneLoader } from './advice.js';
import { normalizeDialled } from './normalize.js';
import { countryOf, judgeDialled, type DialOptions } from './rules.js';
import type { DialCheck } from './types.js';

/** Steps 1 and 2, at once: normalised and judged. Without advice; for each key that is pressed. */
export function readDialNumber(text: unknown, options?: DialOptions): DialCheck {
  const { dialled, dropped, extension, joined } = normalizeDialled(text, countryOf(options?.profile));
  const judged = judgeDialled(dialled, options);
  return {
    dialled,
    dropped,
    ...(extension && { extension }),
    ...judged,
    // an emergency number is not held up, unless it only came about by what was taken out
    needsConfirmation: judged.verdict === 'ok' && dropped !== '' && (joined || !judged.emergency),
  };
}

const PATIENCE_MS = 3000;

/** The number check with a loader of its own; a failed or slow load means no advice, the next need tries again. */
export function createDialCheck(load: PhoneLoader = () => import('./phone.js'), patience = PATIENCE_MS) {
  let loading: Promise<Assess | undefined> | undefined;
  /** Resolves to undefined when the metadata cannot be had in time. Never rejects. */
  const assessment = (): Promise<Assess | undefined> =>
    (loading ??= within(patience, Promise.resolve().then(load))
      .then((phone) => phone?.assess)
      .catch(() => undefined)
      .then((assess) => assess ?? (loading = undefined)));
  return {
    /** Begins to load the metadata, say when a number field gets the focus. */
    prepare: (): void => void assessment(),
    async check(text: unknown, options?: DialOptions): Promise<DialCheck> {
      const read = readDialNumber(text, options);
      if (!mayBeAdvised(read)) return read;
      const assess = await assessment();
      try {
        return assess ? advise(read, options, assess) : read;
      } catch {
        return read;
      }
    },
  };
}

/** A load that hangs must not hold up a call. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let stop = (): void => undefined;
  const late = new Promise<undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    stop = () => clearTimeout(timer);
  });
  return Promise.race([promise, late]).finally(stop);
}

const shared = createDialCheck();

/** All three steps. Never rejects; without metadata there is no advice. */
export const checkDialNumber = (text: unknown, options?: DialOptions): Promise<DialCheck> =>
  shared.check(text, options);
/** Begins to load what advice needs. */
export const prepareDialCheck = (): void => shared.prepare();
