// The index of the search: a text for each section of each page, found by the page itself with MiniSearch.
import MiniSearch from 'minisearch';
import { SEARCH } from './assets/search-options.js';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const plain = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ')
    .trim();

/** The sections of a page; the first is what stands before any heading of level 2 or 3. */
function sections({ url, content }) {
  const main = /<article[^>]*>([\s\S]*)<\/article>/.exec(content)?.[1] ?? '';
  const title = plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const page = url.split('/').at(-1) || 'index.html';
  const [intro, ...rest] = main.split(/(?=<h[23] id=")/);
  return [
    { id: page, title, heading: '', text: plain(intro) },
    ...rest.map((html) => {
      const [, anchor, heading] = /^<h[23] id="([^"]*)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(html);
      return { id: `${page}#${anchor}`, title, heading: plain(heading), text: plain(html) };
    }),
  ];
}

export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH);
  index.addAll(pages.flatMap(sections));
  return index;
}
