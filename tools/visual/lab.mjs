// The lab: a page of the browser that cuts, draws, packs and compares pictures.

/** Resolves to `lab(name, ...args)`, which calls a function of lab.js. */
export async function openLab(browser, base) {
  const page = await browser.newPage();
  await page.goto(new URL('tools/visual/lab.html', base).href);
  await page.waitForFunction(() => Boolean(window.lab), { polling: 50 });
  return (name, ...args) => page.evaluate((fn, given) => window.lab[fn](...given), name, args);
}
