// A sample of the documentation as a page of its own, under the policy of all pages: its scripts become files.
import { preludeFor } from './preludes.mjs';

const INLINE = /<script type="module">\n?([\s\S]*?)<\/script>/g;
const BUNDLE = /(["'])(?:\.\/)?((?:cc-widgets(?:\.iife)?\.js)|themes\/[\w-]+\.css)\1/g;

/**
 * @param html what the sample says, whole or as a fragment
 * @param options `name` of the page, `source` the file it stands in, `dist` and `themes`: where they are served
 * @returns files by name
 */
export function samplePage(html, { name, source, base = '../..', head = '' }) {
  const files = new Map();
  const scripts = [];
  const place = (text) =>
    text.replace(BUNDLE, (_, q, file) => `${q}${base}/${file.startsWith('themes') ? file : `dist/${file}`}${q}`);
  const script = (body) => {
    const file = `${name}-${scripts.length + 1}.js`;
    scripts.push(file);
    files.set(file, place(body));
    return `<script type="module" src="${file}"></script>`;
  };
  const prelude = preludeFor(source, html);
  const before = prelude.js ? script(prelude.js) : '';
  const body = place(html).replace(INLINE, (_, code) => script(code));
  const bundle = /cc-widgets(\.iife)?\.js/.test(html)
    ? ''
    : `<script type="module" src="${base}/dist/cc-widgets.js"></script>\n`;
  files.set(
    `${name}.html`,
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n<title>Sample</title>\n${head}${bundle}${before}</head>\n<body>\n${prelude.html ?? ''}${body}</body>\n</html>\n`,
  );
  return files;
}
