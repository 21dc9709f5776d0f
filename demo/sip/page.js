// An agent's desk between the phones of a customer and a colleague: each a page of its own.
import { $, h, lang, manners, setUp } from '../chrome.js';
import { STRINGS } from './strings.js';

const server = new URLSearchParams(location.search).get('server') ?? 'ws://127.0.0.1:5080';
const PAGES = { customer: 'phone.html', ben: 'phone.html', desk: 'desk.html' };

/** Loaded once, or a call in it would end: what changes later is told to it. */
function show(id, title) {
  const frame = $(id);
  const { user } = frame.dataset;
  const { theme, lang: language } = manners();
  frame.title = title;
  const about = new URLSearchParams({ server, lang: language, theme, ...(user && { user, name: id }) });
  if (!frame.src) frame.src = `${PAGES[id]}?${about}`;
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  root.lang = language;
  root.dataset.theme = theme;
}

function draw() {
  const t = STRINGS[lang()] ?? STRINGS.en;
  $('steps').replaceChildren(...t.steps.map((step) => h('li', {}, step)));
  for (const id of Object.keys(PAGES)) show(id, t[id] ?? 'Ada');
}

setUp(STRINGS, draw);
draw();
$('theme').addEventListener('change', draw);
$('reload').addEventListener('click', () => $('desk').contentWindow.location.reload());
