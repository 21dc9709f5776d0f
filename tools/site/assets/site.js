// Search, colours, and the contents on narrow screens. Pages can be read without it.
import MiniSearch from './minisearch.js';
import { SEARCH } from './search-options.js';

const root = document.documentElement;
const find = (selector) => document.querySelector(selector);
const search = find('.search');
const field = find('#find');
const found = find('#found');
const list = found.querySelector('ul');
const status = found.querySelector('[role=status]');
const SHOWN = 12;

let index;
const load = () =>
  (index ??= fetch('search.json')
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON(text, SEARCH)));

function entry({ id, title, heading }) {
  const link = document.createElement('a');
  link.href = id;
  const strong = document.createElement('strong');
  strong.textContent = heading || title;
  link.append(strong);
  if (heading) link.append(` ${title}`);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function close() {
  found.hidden = true;
}

async function show() {
  const text = field.value.trim();
  if (!text) return close();
  const hits = (await load()).search(text);
  if (field.value.trim() !== text) return undefined; // typed on meanwhile
  list.replaceChildren(...hits.slice(0, SHOWN).map(entry));
  status.textContent = hits.length ? `${hits.length} found` : `Nothing found for “${text}”`;
  found.hidden = false;
  return undefined;
}

/** Arrows go through what was found, Escape comes back. */
function move(event) {
  if (event.isComposing) return;
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && !found.hidden && at >= 0) {
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length].focus();
  } else if (event.key === 'Escape' && !found.hidden) {
    event.preventDefault();
    close();
    field.focus();
  } else if (event.key === 'Enter' && document.activeElement === field) {
    list.querySelector('a')?.click();
  }
}

search.hidden = false;
field.addEventListener('focus', load, { once: true });
field.addEventListener('input', show);
search.addEventListener('keydown', move);
search.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !search.contains(relatedTarget)) close();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!search.contains(target)) close();
});

const scheme = find('.scheme');
scheme.hidden = false;
scheme.value = root.dataset.scheme;
scheme.addEventListener('change', () => {
  root.dataset.scheme = scheme.value;
  localStorage.setItem('cc-docs-scheme', scheme.value);
});

const menu = find('.menu');
menu.hidden = false;
menu.addEventListener('click', () => {
  const open = menu.getAttribute('aria-expanded') !== 'true';
  menu.setAttribute('aria-expanded', String(open));
  root.classList.toggle('menu-open', open);
});

// the page that one reads stands in sight among the topics
find('.topics [aria-current]')?.scrollIntoView({ block: 'nearest' });
