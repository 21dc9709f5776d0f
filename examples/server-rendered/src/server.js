// Renders the page, once for each language, as a server would at each request.
import { mkdirSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'cc-voice-widgets/define';
import './contact-call.js';
import { page } from './page.js';

mkdirSync('dist', { recursive: true });
for (const lang of ['en', 'zh-CN']) {
  const body = await collectResult(render(page()));
  const html = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>Voice</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./client.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
  writeFileSync(`dist/${lang}.html`, html);
}
