// npm run site: docs/, README and the reference as pages in .site/, in a few seconds.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Eleventy from '@11ty/eleventy';
import highlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { at, isMain } from '../lib/run.mjs';
import { readFunctions } from './functions.mjs';
import { samplePage } from './live.mjs';
import { createMarkdown } from './markdown.mjs';
import { readMessages } from './messages.mjs';
import { DOCUMENTS, TOPICS } from './nav.mjs';
import { readElements, readNames } from './reference.mjs';
import { searchIndex } from './search.mjs';

export const OUT = '.site';
const HERE = 'tools/site';
const titleOf = (text) => /^# (.*)$/m.exec(text)[1].replaceAll('`', '');

/** Topics with the titles of their pages; the reference is as long as there are elements. */
function navigation(elements, texts) {
  const reference = [
    ...elements.map(({ tag }) => ({ url: `${tag}.html`, title: tag, code: true })),
    { url: 'requests.html', title: 'Requests' },
    { url: 'facts.html', title: 'Facts' },
    { url: 'codes.html', title: 'Codes and reasons' },
    { url: 'functions.html', title: 'Functions' },
    { url: 'messages.html', title: 'State and messages' },
  ];
  return TOPICS.map(({ title, pages, ...topic }) => ({
    title,
    pages: topic.reference
      ? reference
      : pages.map((p) => ({ url: DOCUMENTS.get(p.file), title: p.title ?? titleOf(texts.get(p.file)) })),
  }));
}

/** Live samples as files: written when all pages are known. */
function liveSamples() {
  const files = new Map();
  const counts = new Map();
  const make = (html, { slug }) => {
    const n = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, n);
    const name = `${slug}-${n}`;
    const head = '<link rel="stylesheet" href="../live.css" />\n<script src="../scheme.js"></script>\n';
    for (const [file, text] of samplePage(html, { name, base: '../..', head }))
      files.set(`live/${file}`, text);
    return `live/${name}.html`;
  };
  return { files, make };
}

function configure(config, { elements, texts, live }) {
  const md = createMarkdown({ tags: new Set(elements.map(({ tag }) => tag)), live: live.make });
  config.setQuietMode(true);
  config.setLibrary('md', md);
  config.addPlugin(highlight, { lineSeparator: '\n' });
  config.addFilter('md', (text, env) => md.renderInline(String(text ?? ''), { source: 'docs/x.md', ...env }));
  config.addFilter('anchors', (html) =>
    [...html.matchAll(/<h2 id="([^"]*)"[^>]*>(.*?)<\/h2>/gs)].map(([, id, inner]) => ({
      id,
      text: inner.replace(/<[^>]+>/g, ''),
    })),
  );
  config.addFilter('outputName', (path) => basename(path));
  config.addGlobalData('elements', elements);
  config.addGlobalData('names', readNames());
  config.addGlobalData('messages', readMessages());
  config.addGlobalData('functions', readFunctions(new Set(elements.map(({ className }) => className))));
  config.addGlobalData('topics', navigation(elements, texts));
  for (const [file, page] of DOCUMENTS)
    config.addTemplate(`${HERE}/templates/${page.replace(/\.html$/, '.md')}`, texts.get(file), {
      layout: 'page.njk',
      // braces in samples are JSX, and no template's
      templateEngineOverride: 'md',
      title: titleOf(texts.get(file)),
      permalink: page,
      source: file,
      slug: page.replace(/\.html$/, ''),
    });
  config.addPassthroughCopy({ [`${HERE}/assets`]: '.', 'docs/images': 'images' });
  config.addPassthroughCopy({ 'themes/default.css': 'tokens.css' });
  config.addPassthroughCopy({ 'node_modules/minisearch/dist/es/index.js': 'minisearch.js' });
}

/** Builds all pages anew. */
export async function buildSite() {
  const texts = new Map([...DOCUMENTS.keys()].map((file) => [file, readFileSync(at(file), 'utf8')]));
  const elements = readElements();
  const live = liveSamples();
  rmSync(at(OUT), { recursive: true, force: true });
  const eleventy = new Eleventy(`${HERE}/templates`, OUT, {
    quietMode: true,
    configPath: false,
    source: 'script',
    config: (config) => {
      configure(config, { elements, texts, live });
      return { markdownTemplateEngine: false, htmlTemplateEngine: false };
    },
  });
  const [, pages] = await eleventy.write();
  const write = (file, text) => {
    mkdirSync(dirname(at(OUT, file)), { recursive: true });
    writeFileSync(at(OUT, file), text);
  };
  for (const [file, text] of live.files) write(file, text);
  write('search.json', JSON.stringify(searchIndex(pages.flat().filter(Boolean))));
  return `${pages.flat().filter(Boolean).length} pages`;
}

/** True when there is something to serve. */
export const hasSite = () => existsSync(at(OUT, 'index.html'));

if (isMain(import.meta.url)) console.log(`${await buildSite()} in ${OUT}/; npm start serves them at /docs/.`);
