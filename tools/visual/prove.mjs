// node tools/visual/prove.mjs: does the comparison see what an agent would, and nothing else? It takes the pictures of
// a section as approved ones, changes the styles of one figure in one way after the other, and says what came of it.
import { isMain } from '../lib/run.mjs';
import { nameOf } from './combinations.mjs';
import { openSection, shoot } from './gallery.mjs';
import { atWork } from './work.mjs';

const SECTION = 'theming';
const FIGURE = 'density-default';
const COMBINATIONS = [
  { lang: 'en', scheme: 'light', width: 320 },
  { lang: 'zh-CN', scheme: 'dark', width: 320 },
  { lang: 'ar', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'light', width: 1280 },
];

/** Rules for the shadow roots of the figure, and whether they have to be seen. */
const SEEN = {
  'a button 2 px to the side': '[part~="action-transfer"] { translate: 2px }',
  'a button 2 px down': '[part~="action-transfer"] { translate: 0 2px }',
  'a strip of another tint': '[part~="strip"] { background: light-dark(#eaf1fe, #182642) }',
  'an icon that is gone': '[part~="action-transfer"] svg { visibility: hidden }',
  'a label cut short':
    '[part~="action-transfer"] .label { max-width: 1.6em; overflow: clip; white-space: nowrap }',
  'a card 2 px higher': '[part~="pane"] { padding-bottom: 2px }',
};
const UNSEEN = {
  'nothing at all': ':host { --unused: 1 }',
  'a shadow a little deeper': '[part~="pane"] { box-shadow: 0 1px 2px light-dark(#10182814, #00000048) }',
};

/** Runs in the page: a sheet more in every shadow root of a figure, or the last one taken away again. */
function wear(id, rules) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules ?? '');
  const visit = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const sheets = shadowRoot.adoptedStyleSheets;
      shadowRoot.adoptedStyleSheets = rules ? [...sheets, sheet] : sheets.slice(0, -1);
      visit(shadowRoot);
    }
  };
  visit(document.getElementById(id));
}

async function main() {
  let wrong = 0;
  const job = async ({ browser, base, lab }, { lang, scheme, width }) => {
    const gallery = await openSection(browser, base, { section: SECTION, lang, width });
    const keep = async () => {
      await lab('letGo');
      await lab('keep', `${scheme} `, await shoot(gallery, { scheme, width }));
    };
    await keep();
    const { sheet, sizes } = await lab('pack', [scheme]);
    await lab('open', sheet, sizes);
    for (const [what, rules] of Object.entries({ ...SEEN, ...UNSEEN })) {
      await gallery.page.evaluate(wear, FIGURE, rules);
      await keep();
      const found = await lab('compare', [scheme]);
      await gallery.page.evaluate(wear, FIGURE);
      const why = found.find(({ key }) => key === `${scheme} ${FIGURE}`)?.why;
      const right = Boolean(why) === Object.hasOwn(SEEN, what) && found.length === (why ? 1 : 0);
      wrong += right ? 0 : 1;
      console.log(
        `${right ? 'ok   ' : 'WRONG'} ${nameOf({ lang, scheme, width })}: ${what}: ${why ?? 'the same'}`,
      );
    }
    await gallery.page.close();
  };
  await atWork(() => COMBINATIONS.map((one) => ({ ...one, figures: [] })), job);
  process.exitCode = wrong ? 1 : 0;
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
