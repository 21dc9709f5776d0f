import type { DirectoryItem, DirectoryPage, DirectoryQuery } from 'cc-voice-widgets';
import { equal, ok, Skip } from '../assert.js';
import { check } from '../check.js';
import type { Desk } from '../desk.js';

const KINDS = ['agents', 'contacts', 'queues', 'entry-points'] as const;
/** More pages than this is a cursor that leads in circles. */
const PAGES = 50;

const ask = (desk: Desk, query: Omit<DirectoryQuery, 'purpose'>) =>
  desk.wait(desk.store.queryDirectory({ purpose: 'transfer', ...query }), 'a page of the directory');

/** The first pages that have entries. */
async function filled(desk: Desk): Promise<{ kind: DirectoryItem['kind']; page: DirectoryPage }[]> {
  const found: { kind: DirectoryItem['kind']; page: DirectoryPage }[] = [];
  for (const kind of KINDS) {
    const page = await ask(desk, { kind, text: '' });
    if (page.items.length) found.push({ kind, page });
  }
  if (!found.length) throw new Skip('the directory is empty');
  return found;
}

export const directory = [
  check(
    'directory-page',
    'a page has entries of its kind, and the time of it',
    ['directory'],
    async (desk) => {
      for (const { kind, page } of await filled(desk)) {
        ok(Number.isFinite(page.asOf) && page.asOf > 1e12, 'asOf is no time in milliseconds.');
        for (const item of page.items) equal(item.kind, kind, 'kind');
        equal(new Set(page.items.map(({ id }) => id)).size, page.items.length, 'ids, each once');
      }
    },
  ),

  check('directory-text', 'what is typed narrows it down', ['directory'], async (desk) => {
    const [{ kind, page }] = (await filled(desk)) as [Awaited<ReturnType<typeof filled>>[0]];
    const item = page.items.at(-1)!;
    const text = typeof item.name === 'string' ? item.name : Object.values(item.name)[0]!;
    const { items } = await ask(desk, { kind, text });
    ok(
      items.some(({ id }) => id === item.id),
      'An entry is not found by its whole name.',
    );
    equal(
      (await ask(desk, { kind, text: 'contract zzqx 000' })).items,
      [],
      'entries for what nobody is called',
    );
  }),

  check('directory-cursor', 'page by page, each entry comes once', ['directory'], async (desk) => {
    const long = (await filled(desk)).find(({ page }) => page.cursor !== undefined);
    if (!long) throw new Skip('everything is on one page');
    const ids: string[] = [];
    const { kind } = long;
    let page = long.page;
    for (let i = 0; ; i++) {
      ids.push(...page.items.map(({ id }) => id));
      if (page.cursor === undefined) break;
      ok(i < PAGES, `There are more than ${PAGES} pages; does the cursor lead in circles?`);
      page = await ask(desk, { kind, text: '', cursor: page.cursor });
    }
    equal(new Set(ids).size, ids.length, 'ids, each once');
    if (long.page.total !== undefined) equal(ids.length, long.page.total, 'entries, as total says');
  }),

  check('directory-abort', 'a question that nobody waits for rejects', ['directory'], async (desk) => {
    const { connector } = desk;
    const query: DirectoryQuery = { kind: 'agents', text: '', purpose: 'transfer' };
    const outcome = (asked: Promise<unknown>) =>
      desk.wait(
        asked.then(
          () => 'resolved',
          () => 'rejected',
        ),
        'the end of an aborted question',
      );
    equal(
      await outcome(connector!.directory!(query, { signal: AbortSignal.abort() })),
      'rejected',
      'aborted before',
    );
    const abort = new AbortController();
    const asked = connector!.directory!(query, { signal: abort.signal });
    abort.abort();
    equal(await outcome(asked), 'rejected', 'aborted at once');
    ok((await ask(desk, { kind: 'agents', text: '' })).items, 'The next question is not answered.');
  }),
];
