// The gallery: each figure is an element in a session of its own, at one fixed time.
//   ?only=ID      one figure alone, without the page around it
//   ?section=ID   one section alone
import { checkDialNumber } from '/dist/cc-widgets.js';
import { DIRECTORY, NOW } from './fixtures.js';
import { h, lang, manners, setUp, wording } from './chrome.js';
import { until } from './gallery-figures.js';
import { SECTIONS } from './gallery-states.js';

const STRINGS = {
  en: {
    title: 'Every element, every state',
    lead: 'Each figure is a live element on the data that the tests use. The clock stands still; whatever is pending or failed was really asked for.',
    sections: 'Sections',
    both: 'Both languages',
    width: 'Width',
  },
  'zh-CN': {
    title: '每个元素，每种状态',
    lead: '每个图示都是真实的元素，使用与测试相同的数据。时钟静止；等待中或失败的请求都是真实发出的。',
    sections: '章节',
    both: '双语对照',
    width: '宽度',
  },
};

/** Time stands still, and no timer fires; or only those of so many ms, and they at once. */
const clockOf = (hurries = 0) => ({
  now: () => NOW,
  monotonic: () => 0,
  setTimeout: (run, ms) => (ms <= hurries ? setTimeout(run) : 0),
  clearTimeout: (timer) => clearTimeout(timer),
  settlers: new Set(),
});

/** So many figures are made at the same time. */
const ABREAST = 6;

const params = new URLSearchParams(location.search);
const only = params.get('only');
const section = params.get('section');
const main = document.getElementById('gallery');
const both = document.getElementById('both');
const width = document.getElementById('width');
setUp(STRINGS, () => void draw());

/** While figures are being made, what they do must not move the focus, nor the page with it. */
let quiet = true;
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function (...options) {
  if (!quiet) focus.apply(this, options);
};
const inFrame = window.parent !== window;
for (const type of ['pointerdown', 'keydown']) {
  addEventListener(type, () => (quiet = false), { capture: true });
}
/** Nor what they copy get onto the clipboard. */
const { clipboard } = navigator;
const copy = clipboard?.writeText.bind(clipboard);
if (clipboard) clipboard.writeText = (text) => (quiet ? Promise.resolve() : copy(text));
/** Each figure is of an agent with one tab: what is pending in one is not in the others. */
window.BroadcastChannel = undefined;
/** What is typed here is nobody's: leaving the page asks nothing. */
addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });

const never = () => new Promise(() => undefined);
/** As a backend would: not at once. */
const later = (answer) => new Promise((done) => setTimeout(() => done(answer), 20));

/** One element of a figure, in one language. */
async function show(figure, place, language) {
  const { id, tag, state, session: settings, props, density, callId, hurries } = figure;
  const { updates, answer, picker, ask, act } = figure;
  const isDesktop = tag === 'cc-desktop';
  const session = document.createElement(isDesktop ? tag : 'cc-session');
  session.id = `session-${id}-${language}`;
  // each time from the beginning
  sessionStorage.removeItem(`cc-drafts:${session.id}`);
  session.clock = clockOf(hurries);
  session.directory = DIRECTORY;
  Object.assign(session, typeof settings === 'function' ? settings() : settings);
  if (answer) {
    session.addEventListener('cc-request', (event) => {
      event.respondWith(answer === 'never' ? never() : later(answer));
    });
  }
  if (picker) session.addEventListener('cc-target-request', (event) => event.respondWith(never()));
  const failed = new Promise((told) => session.addEventListener('cc-request-failed', told, { once: true }));
  const element = isDesktop ? session : document.createElement(tag);
  Object.assign(element, props);
  if (density) element.dataset.ccDensity = density;
  if (callId) element.callId = callId;
  if (!isDesktop) session.append(element);
  place.append(isDesktop ? h('div', { class: 'desk' }, session) : session);
  session.state = state;
  if (updates) session.apply(updates);
  await session.settled();
  if (ask) void session.request(ask);
  await act?.(element, session);
  // what is found out of what was typed
  if (act) await new Promise((done) => setTimeout(done));
  if (answer && answer !== 'never') await failed;
  await session.settled();
}

/** A figure in a page of its own, whose popovers stay inside; loaded in its turn. */
function frame({ id, frame: height }, language, work) {
  const query = new URLSearchParams({ ...manners(), only: id, lang: language });
  const element = h('iframe', { class: 'frame', height, title: id });
  work.push(async () => {
    const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
    element.src = `gallery.html?${query}`;
    await loaded;
    const page = element.contentDocument?.documentElement;
    await until(() => !element.isConnected || page?.dataset.ready === '', id);
  });
  return element;
}

function figureOf(figure, work) {
  const languages = both.checked ? ['en', 'zh-CN'] : [lang()];
  const sides = languages.map((language) => {
    // alone a figure follows the page
    const side = h('div', { class: `side ${figure.look ?? ''}`, lang: language });
    if (figure.frame && !only) side.append(frame(figure, language, work));
    else work.push(() => show(figure, side, language));
    return side;
  });
  return h(
    'figure',
    { id: figure.id },
    h('figcaption', {}, wording(figure.caption)),
    h('div', { class: 'sides' }, sides),
  );
}

function sectionOf({ id, title, lead, layout = '', figures }, work) {
  const wanted = only ? figures.filter((figure) => figure.id === only) : figures;
  if (!wanted.length) return false;
  const grid = h(
    'div',
    { class: `grid ${layout}` },
    wanted.map((figure) => figureOf(figure, work)),
  );
  if (only) return grid;
  return h(
    'section',
    { id, 'aria-labelledby': `title-${id}` },
    h('h2', { id: `title-${id}` }, h('a', { href: `#${id}` }, wording(title))),
    lead && h('p', {}, wording(lead)),
    grid,
  );
}

/** What is known of numbers comes late on a slow machine: a figure is the same on each. */
async function numbersKnown() {
  const { formatted } = await checkDialNumber('+12015532447');
  return formatted ? undefined : numbersKnown();
}

let drawing = 0;
async function draw() {
  const turn = ++drawing;
  quiet = true;
  delete document.documentElement.dataset.ready;
  document.body.classList.toggle('only', only !== null);
  document.body.classList.toggle('both-languages', both.checked);
  document.body.style.setProperty('--width', only ? '100%' : `${width.value}px`);
  document
    .getElementById('sections')
    .replaceChildren(...SECTIONS.map(({ id, title }) => h('a', { href: `#${id}` }, wording(title))));
  const work = [];
  const shown = SECTIONS.filter(({ id }) => section === null || id === section);
  main.replaceChildren(...shown.map((item) => sectionOf(item, work)).filter(Boolean));
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  // a few at a time, from the top
  await numbersKnown();
  const draws = async () => {
    for (let one = work.shift(); one && turn === drawing; one = work.shift()) {
      await one().catch((error) => turn === drawing && reportError(error));
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, draws));
  if (turn !== drawing) return;
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  quiet = inFrame;
  document.documentElement.dataset.ready = '';
}

both.checked = params.has('both');
width.value = params.get('width') ?? '320';
both.addEventListener('change', () => void draw());
width.addEventListener('change', () => document.body.style.setProperty('--width', `${width.value}px`));
for (const id of ['theme', 'look']) {
  document.getElementById(id).addEventListener('change', ({ target }) => {
    for (const element of document.querySelectorAll('iframe[src]')) {
      const url = new URL(element.src);
      url.searchParams.set(id, target.value);
      element.src = url.href;
    }
  });
}
void draw();
