// Two copies of the package on one page; which ones, and in which order, says the page.
import { all, reads, report } from './flow.js';
import { wholeFlow } from './whole-flow.js';

const { first, second } = document.documentElement.dataset;

await report(async () => {
  // a copy as a classic script leaves its functions on the page, where the next one replaces them
  const [one, two] = await Promise.all(
    [first, second].map((url, i) => (url.includes('iife') ? window.copies[i] : import(url))),
  );
  const own = one.version;
  if (customElements.get('cc-desktop').ccVersion !== own)
    throw new Error('the first copy defines the elements');

  // a class of the second copy, under a name of its own, in a session of the first
  customElements.define('other-card', class extends two.CcCallCard {});
  const desk = document.querySelector('cc-desktop');
  // a world of the second copy, at a desk of the first
  const simulator = await two.loadSimulator({ clock: 'manual' });
  desk.clock = simulator.clock;
  desk.connector = simulator.connector('ada');
  await desk.settled();
  const session = document.querySelector('cc-session');
  session.state = {
    agent: { id: 'a', name: 'A', state: { kind: 'engaged', since: 1 } },
    calls: [{ id: 'c', phase: 'connected', legs: [{ id: 'l', phase: 'connected', name: 'Of two copies' }] }],
  };
  await reads('Of two copies');
  const card = document.querySelector('other-card');
  if (card.sessionElement !== session) throw new Error('a card of the second copy finds no session');
  const heard = new Promise((done) => session.addEventListener('cc-request', done, { once: true }));
  all('button')
    .find((item) => item.innerText.trim() === 'Hold' && item.getRootNode().host === card)
    .click();
  await heard;
  session.remove();
  // and a store of the second in an element of the first
  const store = two.createStore();
  const loose = document.createElement('cc-call-card');
  loose.store = store;
  document.body.append(loose);
  store.replace({ calls: [{ id: 'x', phase: 'connected', legs: [{ id: 'l', name: 'Loose' }] }] });
  await reads('Loose');
  loose.remove();

  await wholeFlow(simulator, (ms) => simulator.advance(ms));
});
