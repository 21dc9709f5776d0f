// What elements fire: the list of an element, and what came, from whom, with which detail.
import { proseOf } from './builder-form.js';
import { h, timeOfDay } from './chrome.js';

const KEPT = 60;

function text(detail) {
  try {
    return JSON.stringify(detail) ?? '';
  } catch {
    return String(detail);
  }
}

/** @returns `draw()` */
export function logEvents(canvas, log, names) {
  const came = [];
  const note = ({ type, target, detail }) => {
    const { localName, id } = target;
    came.unshift({
      type,
      from: id ? `${localName}#${id}` : localName,
      at: timeOfDay(),
      detail: text(detail),
    });
    came.length = Math.min(came.length, KEPT);
    draw();
  };
  // facts do not bubble
  for (const name of names) canvas.addEventListener(name, note, { capture: true });
  const row = ({ type, from, at, detail }) =>
    h(
      'li',
      {},
      `${at} `,
      h('b', {}, type),
      ' ',
      h('span', { class: 'what' }, from),
      h('div', { class: 'what' }, detail),
    );
  function draw() {
    log.replaceChildren(...came.map(row));
  }
  return { draw };
}

export function eventList({ events }, t) {
  if (!events.length) return [h('p', { class: 'muted' }, t('noEvents'))];
  return [
    h(
      'dl',
      { class: 'events' },
      events.flatMap(({ name, type, description }) => [
        h('dt', {}, h('code', {}, name)),
        h('dd', { lang: 'en' }, h('code', { class: 'muted' }, type), ' ', proseOf(description)),
      ]),
    ),
  ];
}
