// Markdown as the code host reads it: the same anchors, and links between files that lead to pages here.
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import markdownIt from 'markdown-it';
import { DOCUMENTS } from './nav.mjs';

const isOutside = (href) => /^[a-z][a-z+.-]*:|^\/\//i.test(href);

/** Where a link of a Markdown file leads on the site; what has no page is the file itself. */
export function resolveLink(href, file) {
  if (isOutside(href)) return href;
  const [, path, anchor] = /^([^#]*)(#.*)?$/.exec(href);
  if (!path) return href;
  const target = posix.join(posix.dirname(file), path);
  if (DOCUMENTS.has(target)) return `${DOCUMENTS.get(target)}${anchor ?? ''}`;
  if (target.startsWith('docs/images/')) return target.slice('docs/'.length);
  return `../${target}${anchor ?? ''}`;
}

const inlineText = (token) =>
  (token.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** An anchor for each heading, as the code host makes it. */
function anchors(md) {
  md.core.ruler.push('anchors', ({ tokens }) => {
    const slugger = new GithubSlugger();
    tokens.forEach((token, i) => {
      if (token.type === 'heading_open') token.attrSet('id', slugger.slug(inlineText(tokens[i + 1])));
    });
  });
}

function links(md) {
  md.core.ruler.push('links', ({ tokens, env }) => {
    for (const token of tokens.flatMap((t) => t.children ?? [])) {
      const name = { link_open: 'href', image: 'src' }[token.type];
      if (name) token.attrSet(name, resolveLink(token.attrGet(name), env.source));
      if (token.type === 'image') token.attrSet('loading', 'lazy');
    }
  });
}

/** `cc-wrapup` in running text leads to its page of the reference. */
function elementLinks(md, tags) {
  const plain = md.renderer.rules.code_inline;
  md.renderer.rules.code_inline = (tokens, i, options, env, self) => {
    const code = plain(tokens, i, options, env, self);
    const tag = /^<?(cc-[\w-]+)>?$/.exec(tokens[i].content)?.[1];
    const linked = tokens.slice(0, i).filter(({ type }) => type === 'link_open').length;
    const closed = tokens.slice(0, i).filter(({ type }) => type === 'link_close').length;
    if (!tags.has(tag) || linked > closed || env.tag === tag) return code;
    return `<a class="quiet" href="${tag}.html">${code}</a>`;
  };
}

/** Numbers at the end of their cells, by a class: a style would be against the policy. */
function alignment(md) {
  md.core.ruler.push('alignment', ({ tokens }) => {
    for (const { attrs } of tokens)
      for (const attr of attrs ?? [])
        if (attr[0] === 'style') attr.splice(0, 2, 'class', attr[1].includes('right') ? 'end' : 'start');
  });
}

/** Tables scroll by themselves, and can be reached by the keyboard then. */
function tables(md) {
  md.renderer.rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
}

/** Live samples: a fence that says `html live` is followed by what it makes. */
function fences(md, live) {
  const plain = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, i, options, env, self) => {
    const code = plain(tokens, i, options, env, self).replace('<pre', '<pre tabindex="0"');
    if (!/^html live\b/.test(tokens[i].info)) return code;
    const address = live(tokens[i].content, env);
    return `${code}<figure class="live"><iframe src="${address}" title="The sample above, live" loading="lazy"></iframe><figcaption><a href="${address}">Open it alone</a></figcaption></figure>`;
  };
}

/** @param options `tags`: elements with a page; `live`: makes a page of a sample, gives its address */
export function createMarkdown({ tags = new Set(), live = () => '' } = {}) {
  return markdownIt({ html: true })
    .use(anchors)
    .use(links)
    .use(alignment)
    .use(tables)
    .use(elementLinks, tags)
    .use(fences, live);
}
