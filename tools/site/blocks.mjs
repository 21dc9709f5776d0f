// The code blocks of the documentation: what the test of samples runs.
import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { at } from '../lib/run.mjs';

/** A comment right before a block, which says why it is not run. */
const MARK = /^<!-- not run: (.*?) -->\s*$/s;

/** @returns `{ file, line, lang, live, excerpt, code, skipped }` of each fenced block of a file */
export function codeBlocks(file) {
  const tokens = markdownIt({ html: true }).parse(readFileSync(at(file), 'utf8'), {});
  return tokens.flatMap((token, i) => {
    if (token.type !== 'fence') return [];
    const [lang, ...rest] = token.info.trim().split(/\s+/);
    const before = tokens[i - 1];
    return {
      file,
      line: token.map[0] + 1,
      lang,
      live: rest.includes('live'),
      excerpt: rest.includes('excerpt'),
      code: token.content,
      skipped: before?.type === 'html_block' ? MARK.exec(before.content)?.[1] : undefined,
    };
  });
}
