// The playground: any element, in the states of the gallery or in one that is typed; whoever plays is the backend.
import '/dist/cc-widgets.js';
import { $, h, lang, setUp, wording } from './chrome.js';
import { copyButton } from './copy.js';
import { DIRECTORY } from './fixtures.js';
import { SECTIONS } from './gallery-states.js';
import { inspect } from './inspector.js';
import { readManifest } from './manifest.js';
import { drawActions } from './playground-actions.js';
import { confirming } from './playground-backend.js';
import { createEditor } from './playground-editor.js';
import { DIALOGS } from './playground-dialogs.js';
import { fromHash, toHash } from './playground-hash.js';
import { attributesOf, htmlOf, INNER } from './playground-html.js';
import { STRINGS } from './playground-strings.js';

/** Long enough to press a button; the session's own is ten seconds. */
const TIMEOUT = 60_000;
const OPTIONS = ['density', 'direction', 'width'];

const t = setUp(STRINGS, () => draw());
const elements = await readManifest('../custom-elements.json');
const figures = [
  ...SECTIONS.flatMap((section) => section.figures)
    // what somebody did first is to be done here
    .filter(({ act, ask, answer, state }) => !act && !ask && !answer && state),
  ...DIALOGS,
];
const figuresOf = (tag) =>
  figures.filter((figure) => figure.tag === (tag === 'cc-session' ? 'cc-desktop' : tag));
const tags = elements.map(({ tag }) => tag).filter((tag) => figuresOf(tag).length);

/** What is shown: an element, a figure of it, and the snapshot that came of it. */
let shown;
let session;
let ended = new AbortController();
let inspector;

const editor = createEditor(t, (snapshot) => {
  say(snapshot);
  shown.edited = true;
  drawRest();
});

/** What waits for an answer, by the id of its request. */
const waiting = new Map();
function answers(id) {
  const waits = waiting.get(id);
  const button = (word, result) =>
    h('button', { type: 'button', class: 'btn small', onclick: () => waits?.(result()) }, t(word));
  return h(
    'div',
    { class: 'answers' },
    button('confirm', () => ({ ok: true })),
    button('refuse', () => ({ ok: false, code: 'denied' })),
    button('ignore', () => ({ ok: false, code: 'timeout' })),
  );
}

/** Gives a session its snapshot; the backend's clock goes on from there. */
function say(snapshot) {
  shown.snapshot = snapshot;
  shown.since = performance.now();
  session.state = snapshot;
}

/** What was confirmed is what the backend says from now on. */
function confirm(command) {
  const { snapshot, since } = shown;
  const serverTime = Math.round((snapshot.serverTime ?? Date.now()) + performance.now() - since);
  const update = confirming(command, session.state, serverTime);
  if (!update) return;
  session.apply({ ...update, serverTime });
  const { link, agent, profile, calls, history, campaign } = session.state;
  const said = { serverTime, link, agent, profile, calls, history, campaign };
  Object.assign(shown, {
    snapshot: JSON.parse(JSON.stringify(said)),
    since: performance.now(),
    edited: true,
  });
  editor.write(shown.snapshot);
  drawRest();
}

function asked(event) {
  const { id } = event.detail;
  const { command } = event;
  event.respondWith(
    new Promise((answer) => waiting.set(id, answer)).then((result) => {
      waiting.delete(id);
      if (result.ok) queueMicrotask(() => confirm(command));
      return result;
    }),
    { timeout: TIMEOUT },
  );
}

/** A new session: nothing of the one before is left. */
function mount() {
  ended.abort();
  ended = new AbortController();
  waiting.clear();
  const { tag, figure, snapshot } = shown;
  const isSession = tag === 'cc-desktop' || tag === 'cc-session';
  session = document.createElement(isSession ? tag : 'cc-session');
  session.id = 'playground';
  sessionStorage.removeItem('cc-drafts:playground');
  session.directory = DIRECTORY;
  const { session: settings, props, callId, updates } = figure;
  Object.assign(session, typeof settings === 'function' ? settings() : settings);
  session.addEventListener('cc-request', asked);
  inspector = inspect(session, t, { signal: ended.signal, answers });
  const inner = tag === 'cc-desktop' ? [] : (INNER[tag] ?? [tag]);
  session.append(...inner.map((name) => h(name)));
  if (!isSession) Object.assign(session.firstChild, props, callId && { callId });
  $('stage').replaceChildren(session);
  say(snapshot);
  if (updates) session.apply(updates);
  session.select(
    (state) => state,
    (state) => drawActions(state, t),
    { signal: ended.signal },
  );
  inspector.draw();
}

function fill(select, options, value) {
  select.replaceChildren(...options.map(([key, word]) => h('option', { value: key }, word)));
  select.value = value;
}

/** All but the element: its choices, its HTML, the address. */
function drawRest() {
  const { tag, figure, snapshot, edited } = shown;
  fill(
    $('element'),
    tags.map((name) => [name, name]),
    tag,
  );
  fill(
    $('example'),
    figuresOf(tag).map(({ id, caption }) => [
      id,
      edited && id === figure.id ? `${wording(caption)} (${t('edited')})` : wording(caption),
    ]),
    figure.id,
  );
  const box = $('stage');
  box.style.setProperty('--width', `${$('width').value}px`);
  $('px').value = `${box.clientWidth} px`;
  box.dir = $('direction').value;
  for (const element of [session, ...session.children]) {
    if ($('density').value) element.dataset.ccDensity = $('density').value;
    else delete element.dataset.ccDensity;
  }
  const of = (name) => elements.find((item) => item.tag === name);
  const density = $('density').value && { 'data-cc-density': $('density').value };
  $('html').textContent = htmlOf({
    tag,
    snapshot,
    settings: attributesOf(of('cc-session'), typeof figure.session === 'object' ? figure.session : {}),
    attributes: { ...attributesOf(of(tag), figure.props), ...density },
  });
  void remember();
}

let written = location.hash;
async function remember() {
  const options = Object.fromEntries(OPTIONS.map((id) => [id, $(id).value]));
  const { tag, figure, edited, snapshot } = shown;
  const hash = await toHash({ element: tag, state: figure.id, ...options, snapshot: edited && snapshot });
  written = hash;
  history.replaceState(null, '', location.pathname + location.search + hash);
}

/** @param wanted what a link or a choice says; what there is not is the first that there is */
function show({ element, state, snapshot }) {
  const tag = tags.includes(element) ? element : 'cc-call-card';
  const own = figuresOf(tag);
  const figure = own.find(({ id }) => id === (state ?? 'connected')) ?? own[0];
  shown = { tag, figure, snapshot: snapshot ?? structuredClone(figure.state), edited: Boolean(snapshot) };
  editor.write(shown.snapshot);
  mount();
  drawRest();
}

async function open() {
  const wanted = await fromHash(location.hash);
  for (const id of OPTIONS) if (wanted[id]) $(id).value = wanted[id];
  show(wanted);
}

/** In another language. */
function draw() {
  if (!shown) return;
  drawRest();
  editor.draw();
  drawActions(session.state, t);
  inspector.draw();
}

$('element').addEventListener('change', ({ target }) => show({ element: target.value }));
$('example').addEventListener('change', ({ target }) => show({ element: shown.tag, state: target.value }));
$('reset').addEventListener('click', () => show({ element: shown.tag, state: shown.figure.id }));
$('choices').addEventListener('submit', (event) => event.preventDefault());
for (const id of OPTIONS) $(id).addEventListener('input', drawRest);
$('copies').append(
  copyButton(t, 'copyLink', () => location.href),
  copyButton(t, 'copyHtml', () => $('html').textContent),
);
// where the window is narrower, that is what there is
new ResizeObserver(() => ($('px').value = `${$('stage').clientWidth} px`)).observe($('stage'));
addEventListener('hashchange', () => location.hash !== written && void open());
await open();
document.documentElement.dataset.ready = lang();
