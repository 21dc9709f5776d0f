/** Questions for entries of the directory: who is asked. What an answer has to be comes later, with the first one. */
import type { Asking } from '../directory/answer.js';
import { readSnapshot } from '../schema/read.js';
import type { DirectoryPage, DirectoryQuery } from './connector.js';

/** Asks one source: a page, or items to search in; undefined = it does not answer. */
export type DirectoryStep = (query: DirectoryQuery, signal: AbortSignal) => Promise<unknown> | undefined;

let part: Promise<typeof import('../directory/index.js')> | undefined;

/** What an answer has to be, and how lists are searched: loaded once, and tried again when that failed. */
export const directoryPart = () =>
  (part ??= import('../directory/index.js').catch((error: unknown) => {
    part = undefined;
    throw error;
  }));

/** Resolves when nothing of it is on its way. */
export const directorySettled = (): Promise<unknown> => Promise.resolve(part).catch(() => undefined);

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    // what comes after that is nobody's any longer
    promise.catch(() => undefined);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * The first source that answers does. An answer that is a list is searched here; a page is taken as
 * it is: whoever made it has searched.
 *
 * @throws what the source rejected with, or the signal's reason
 */
export async function askDirectory(
  query: DirectoryQuery,
  steps: readonly DirectoryStep[],
  asking: Omit<Asking, 'read'> & { signal?: AbortSignal },
): Promise<DirectoryPage> {
  const { signal = new AbortController().signal } = asking;
  for (const step of steps) {
    const asked = step(query, signal);
    const answer = asked && (await untilAborted(asked, signal));
    if (answer === undefined || answer === null) continue;
    const page = directoryPart().then(({ pageOf }) =>
      pageOf(answer, query, { ...asking, read: readSnapshot }),
    );
    return untilAborted(page, signal);
  }
  return { items: [], asOf: asking.now() };
}
