// What the documentation consists of, in the order of its navigation. `file` is a Markdown file of the repository,
// `page` the name of its page, where it is not the file's own.
import { readdirSync } from 'node:fs';
import { at } from '../lib/run.mjs';

const decisions = readdirSync(at('docs/decisions'))
  .sort((a, b) => (a === 'README.md' ? -1 : a.localeCompare(b)))
  .map((name) => ({ file: `docs/decisions/${name}`, page: name === 'README.md' ? 'decisions' : undefined }));

export const TOPICS = [
  {
    title: 'Start',
    pages: [
      { file: 'README.md', page: 'index', title: 'Overview' },
      { file: 'docs/start.md' },
      { file: 'docs/elements.md' },
    ],
  },
  {
    title: 'Connect',
    pages: [
      { file: 'docs/backend.md' },
      { file: 'docs/events.md' },
      { file: 'docs/connectors.md' },
      { file: 'docs/sip.md' },
      { file: 'docs/protocol.md' },
      { file: 'docs/testing.md' },
      { file: 'docs/migrate.md' },
    ],
  },
  {
    title: 'Embed',
    pages: [
      { file: 'docs/frameworks.md' },
      { file: 'docs/packages.md' },
      { file: 'docs/low-code.md' },
      { file: 'docs/crm.md' },
      { file: 'docs/editors.md' },
      { file: 'docs/ssr.md' },
    ],
  },
  {
    title: 'Look and language',
    pages: [{ file: 'docs/theming.md' }, { file: 'docs/languages.md' }, { file: 'docs/states.md' }],
  },
  {
    title: 'At work',
    pages: [
      { file: 'docs/calls.md' },
      { file: 'docs/ring.md' },
      { file: 'docs/shortcuts.md' },
      { file: 'docs/tabs.md' },
      { file: 'docs/accessibility.md' },
      { file: 'docs/security.md' },
    ],
  },
  // the pages of the elements and of what goes with them
  { title: 'Reference', pages: [], reference: true },
  {
    title: 'The project',
    pages: [
      { file: 'docs/architecture.md' },
      { file: 'docs/guide.md' },
      { file: 'CONTRIBUTING.md', page: 'contributing' },
      { file: 'CHANGELOG.md', page: 'changelog' },
      { file: 'docs/dependencies.md' },
      { file: 'docs/performance.md' },
      { file: 'docs/mutation.md' },
      { file: 'test/contract/README.md', page: 'contract-suite' },
      { file: 'test/visual/README.md', page: 'visual-tests' },
      { file: 'demo/server/README.md', page: 'reference-server' },
    ],
  },
  { title: 'Decisions', pages: decisions },
];

const baseName = (file) => file.split('/').at(-1).replace(/\.md$/, '');

/** Every Markdown file that has a page: file → address of the page. */
export const DOCUMENTS = new Map(
  TOPICS.flatMap(({ pages }) => pages).map(({ file, page }) => [file, `${page ?? baseName(file)}.html`]),
);
