// A page builder, as there are many: it knows the elements from custom-elements.json alone.
import '/dist/cc-widgets.js';
import { Canvas } from './builder-canvas.js';
import { eventList, logEvents } from './builder-events.js';
import { attributeFields, attributesOf, proseOf, slotFields, styleFields } from './builder-form.js';
import { cssOf, htmlOf } from './builder-html.js';
import { Page } from './builder-page.js';
import { STRINGS } from './builder-strings.js';
import { createTabs } from './builder-tabs.js';
import { $, h, setUp } from './chrome.js';
import { copyButton } from './copy.js';
import { readManifest } from './manifest.js';

let ready = false;
const t = setUp(STRINGS, () => ready && drawAll());
const elements = await readManifest('../custom-elements.json');
const elementOf = ({ tag }) => elements.find((element) => element.tag === tag);

/** Examples of data, from what is generated for builders: loaded when an element is first looked at. */
const examples = new Map();
async function exampleOf({ tag }) {
  if (!examples.has(tag)) {
    examples.set(tag, {});
    const { properties } = await (await fetch(`../types/builders/${tag}.schema.json`)).json();
    const found = Object.entries(properties).map(([name, { examples: [first] = [] }]) => [name, first]);
    examples.set(tag, Object.fromEntries(found));
    drawForm();
  }
  return examples.get(tag);
}

const page = new Page(({ typed }) => draw(typed));
const canvas = new Canvas($('canvas'), {
  isData: (tag, name) =>
    attributesOf(elementOf({ tag })).some((item) => item.name === name && item.kind === 'json'),
  told: (key) => key === page.selected?.key && drawProblems(),
  picked: (key) => page.select(key),
});
const names = new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)));
const log = logEvents($('canvas'), $('log'), names);
const openTab = createTabs($('tabs'), $('fields'), () => drawForm());

const FIELDS = {
  attributes: attributeFields,
  events: (_, element) => eventList(element, t),
  slots: slotFields,
  style: styleFields,
};

function drawProblems() {
  const { key } = page.selected ?? {};
  $('problems').replaceChildren(...canvas.problemsOf(key).map((text) => h('p', { lang: 'en' }, text)));
}

function drawForm() {
  const node = page.selected;
  $('which').textContent = node ? node.tag : '';
  $('about').replaceChildren(...proseOf(node ? elementOf(node).description : ''));
  $('nothing').hidden = Boolean(node);
  if (!node) return $('fields').replaceChildren();
  void exampleOf(node);
  const change = (kind, name, value) => page.set(kind, name, value);
  const options = { change, t, examples: examples.get(node.tag) };
  $('fields').replaceChildren(...FIELDS[openTab()](node, elementOf(node), options));
  return undefined;
}

function drawStructure() {
  const list = $('structure');
  const hadFocus = list.contains(document.activeElement);
  const item = (node) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'node',
          'aria-current': node === page.selected && 'true',
          onclick: () => page.select(node.key),
        },
        h('b', {}, node.tag),
        node.attributes.id && h('span', { class: 'muted' }, ` #${node.attributes.id}`),
      ),
      node.children.length > 0 && h('ul', {}, node.children.map(item)),
    );
  list.replaceChildren(...page.nodes.map(item));
  $('empty').hidden = page.nodes.length > 0;
  if (hadFocus) list.querySelector('[aria-current]')?.focus();
  for (const [id, is] of Object.entries(page.can)) setOff(id, !is);
  setOff('undo', !page.canUndo);
  setOff('redo', !page.canRedo);
}

/** It keeps the focus: who pressed it goes on from there. */
const setOff = (id, off) => $(id).setAttribute('aria-disabled', String(off));

/** @param typed by a field of the form: that shows it already */
function draw(typed) {
  canvas.draw(page.nodes, page.selected);
  drawStructure();
  drawProblems();
  $('html').textContent = htmlOf(page.nodes);
  $('policy').hidden = cssOf(page.nodes) === '';
  if (!typed) drawForm();
}

function drawPalette() {
  const item = ({ tag, description }) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'btn small',
          'aria-label': t('addOf', tag),
          title: description,
          onclick: () => page.add(tag),
        },
        tag,
      ),
    );
  $('palette').replaceChildren(...elements.map(item));
}

function drawAll() {
  drawPalette();
  draw();
  log.draw();
}

const WORK = {
  up: () => page.move(-1),
  down: () => page.move(1),
  into: () => page.into(),
  out: () => page.out(),
  remove: () => page.remove(),
  undo: () => page.undo(),
  redo: () => page.redo(),
  anew: () => page.startAnew(),
};
for (const [id, work] of Object.entries(WORK)) {
  $(id).addEventListener('click', ({ currentTarget }) => {
    if (currentTarget.getAttribute('aria-disabled') !== 'true') work();
  });
}
$('structure').addEventListener('keydown', (event) => {
  if (event.key !== 'Delete') return;
  event.preventDefault();
  page.remove();
});
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  // fields have their own
  if (!(ctrlKey || metaKey) || target.matches('input, textarea, select') || target.shadowRoot) return;
  const work = { z: shiftKey ? 'redo' : 'undo', y: 'redo' }[key.toLowerCase()];
  if (!work) return;
  event.preventDefault();
  page[work]();
});
$('copies').append(copyButton(t, 'copyHtml', () => $('html').textContent));
ready = true;
drawAll();
document.documentElement.dataset.ready = '';
