// A call from ring to wrap-up, on whichever way the elements came to the page.

function* everything(root) {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* everything(child.shadowRoot);
    yield* everything(child);
  }
}
export const all = (selector) =>
  [...everything(document)].filter((element) => element.matches(selector) && element.checkVisibility());

export async function until(find, what) {
  for (const end = performance.now() + 8000; performance.now() < end;) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Waited in vain for ${what}`);
}

const say = (element) => (element.getAttribute('aria-label') ?? element.innerText).trim();
export const press = async (name) => {
  const button = await until(() => all('button').find((item) => say(item) === name), name);
  button.click();
};
export const reads = (text) =>
  until(() => [...everything(document)].some((item) => item.innerText?.includes(text)), text);

/** @param pass lets so many ms pass */
export async function callFlow(simulator, pass) {
  const id = simulator.offerCall({ from: '+12015532447', dnis: '+18005550142' });
  await pass(2000);
  await reads('Answer on your phone');
  simulator.phone('ada').answer();
  await pass(1000);
  await press('Hold');
  await pass(1000);
  await reads('Call on hold');
  await reads('Resume the call before you end it');
  await press('Resume');
  await pass(1000);
  simulator.customer(id).hangUp();
  await pass(1000);
  const option = await until(
    () => all('[role=option]').find((item) => item.innerText.includes('Card replaced')),
    'a reason',
  );
  option.click();
  await press('Submit');
  await pass(1000);
  await reads('No calls');
  // the popover of RONA, and another language
  simulator.offerCall({ from: '+12015532447' });
  if (pass.manual) {
    await pass(21_000);
    await reads('You missed a call');
    document.documentElement.lang = 'zh-CN';
    await reads('您错过了一个呼叫');
  }
}

/** Tells the test how it went. */
export async function report(work) {
  try {
    await work();
    window.flow = 'done';
  } catch (error) {
    const text = [...everything(document.body)].map((item) =>
      item.shadowRoot ? '' : (item.innerText ?? ''),
    );
    window.flow = `failed: ${error.message}; the page reads: ${[...new Set(text)].join(' | ').slice(0, 2000)}`;
  }
}
