// A contact sheet as one page that needs nothing beside it.
import { nameOf } from './combinations.mjs';

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** One section of it, from what the lab keeps. */
export async function htmlOf(lab, { id, title, figures, combinations }) {
  let html = `<section><h2 id="${id}">${escaped(title)}</h2>`;
  for (const figure of figures) {
    html += `<h3 id="${figure.id}">${escaped(figure.caption)} <small>${figure.id}</small></h3><div>`;
    for (const combination of combinations) {
      const name = nameOf(combination);
      const { width, height, data } = await lab('encode', `${name} ${figure.id}`);
      const size = `width="${width}" height="${height}"`;
      html += `<figure><figcaption>${name}</figcaption>`;
      html += `<img loading="lazy" alt="" ${size} src="data:image/webp;base64,${data}"></figure>`;
    }
    html += '</div>';
  }
  return `${html}</section>`;
}

const STYLE = `
body{margin:0 16px 60px;font:13px/20px Inter,system-ui,sans-serif;background:#dfe2e8;color:#151922}
nav{position:sticky;top:0;padding:8px 0;background:inherit;display:flex;gap:4px 12px;flex-wrap:wrap}
div{display:flex;gap:12px;flex-wrap:wrap;align-items:start}
figure{margin:0}
img{max-width:100%;height:auto;display:block}
h3{margin:20px 0 4px;font-size:13px}
h2,h3{scroll-margin-top:60px}
small,figcaption{font-weight:400;color:#5f6878}`;

export function pageOf(sections, bodies) {
  const links = sections.map(({ id, title }) => `<a href="#${id}">${escaped(title)}</a>`).join('');
  const body = sections.map(({ id }) => bodies.get(id)).join('');
  const head = `<meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en">${head}<nav>${links}</nav>${body}</html>`;
}
