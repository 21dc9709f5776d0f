// A sample of the documentation as a page of its own, under the policy of all pages: its scripts become files.

const INLINE = /<script type="module">\n?([\s\S]*?)<\/script>/g;
const BUNDLE =
  /(["'])(?:\.\/|package\/dist\/)?(cc-widgets(?:\.iife)?\.js|parts\/[\w-]+\.js|themes\/[\w-]+\.css)\1/g;

/** What a sample calls the bundle or a theme is where it is served. */
export const placed = (text, base) =>
  text.replace(BUNDLE, (_, q, file) => `${q}${base}/${file.startsWith('themes') ? '' : 'dist/'}${file}${q}`);

/**
 * @param html what the sample says
 * @param options `name` of the page; `base`: where dist/ and themes/ are; `head`: more for its head
 * @returns files by name
 */
export function samplePage(html, { name, base, head = '' }) {
  const files = new Map();
  const body = placed(html, base).replace(INLINE, (_, code) => {
    const file = `${name}-${files.size + 1}.js`;
    files.set(file, code);
    return `<script type="module" src="${file}"></script>`;
  });
  const bundle = /cc-widgets(\.iife)?\.js/.test(html)
    ? ''
    : `<script type="module" src="${base}/dist/cc-widgets.js"></script>\n`;
  const start =
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n<title>Sample</title>\n';
  files.set(`${name}.html`, `${start}${head}${bundle}</head>\n<body>\n${body}</body>\n</html>\n`);
  return files;
}
