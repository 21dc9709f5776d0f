// The hand-written side of the cases: the same visible work as pages/ours.js has done by the elements.
import { agents, connectedCall, history, offeredCall, readings } from '../pages/data.js';
import { clicks, heard, listen, listenToClicks, painted, pour } from '../pages/frame.js';
import { Card } from './cards.js';
import { Dialog, History } from './lists.js';

const stage = document.querySelector('#stage');
const from = Date.now();
let now = from;
const cards = new Map();
let dialog;
let past;
let dropping = false;
let poured = 0;
let told = 0;
const waiting = new Map();

function add(call, lang = 'en') {
  const card = new Card(call, lang, now);
  cards.set(call.id, card);
  return card;
}

window.bench = {
  idle: () => painted(),
  async idles(times) {
    for (let i = 0; i < times; i++) await painted();
  },
  async cards(count) {
    const made = Array.from({ length: count }, (_, n) => add(connectedCall(n, now)).root);
    stage.replaceChildren(...made);
    await painted();
  },
  async incoming(times) {
    for (let i = 0; i < times; i++) {
      const card = add(offeredCall(i, now));
      stage.append(card.root);
      await painted();
      card.root.remove();
      cards.delete(card.call.id);
      await painted();
    }
  },
  async burst(count) {
    const made = Array.from({ length: count }, (_, n) => add(offeredCall(n, now)).root);
    stage.append(...made);
    await painted();
  },
  async clear() {
    for (const id of [...cards.keys()]) if (id.startsWith('offer-')) cards.delete(id);
    stage.replaceChildren();
    await painted();
  },
  async holds(times) {
    for (let i = 0; i < times; i++) {
      const card = cards.get('call-3');
      const [leg] = card.call.legs;
      card.update({ ...card.call, legs: [{ ...leg, hold: !leg.hold }] });
      await painted();
    }
  },
  async ticks(times) {
    for (let i = 0; i < times; i++) {
      now += 1000;
      for (const card of cards.values()) card.tick(now);
      await painted();
    }
  },
  async language(lang) {
    for (const card of cards.values()) card.speak(lang);
    await painted();
  },
  async prepare(count) {
    dialog?.root.remove();
    const items = agents(count);
    dialog = new Dialog(items, readings(items));
    await painted();
  },
  ready: () => dialog.ready(),
  async shut() {
    dialog.root.remove();
    await painted();
  },
  focus: () => dialog.input.focus(),
  listen,
  heard,
  async open() {
    dialog.open(stage);
    await painted();
  },
  /** It is there with the dialog. */
  list: () => undefined,
  /** Looks it up once, so that what is made for the first search is there. */
  async warm() {
    dialog.ready();
    await painted();
  },
  async type(text) {
    dialog.input.value = text;
    dialog.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
  },
  found: () => dialog.list.items.length,
  async history(count) {
    past?.root.remove();
    past = new History(stage);
    past.show(history(count, from + ++told * 60_000));
    await painted();
  },
  async scroll(times) {
    const { scroller } = past.list;
    for (let i = 0; i < times; i++) {
      scroller.scrollTop += 400;
      await painted();
    }
  },
  /** Frames are gathered, and shown four times a second where they are seen. */
  async connect(url, count) {
    await window.bench.cards(count);
    listenToClicks();
    const seen = new Set();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const card = cardOf.get(target);
        if (isIntersecting) {
          seen.add(card);
          card.update(card.call);
        } else seen.delete(card);
      }
    });
    const cardOf = new Map([...cards.values()].map((card) => [card.root, card]));
    for (const root of cardOf.keys()) watch.observe(root);
    const socket = new WebSocket(url);
    await new Promise((done) => (socket.onopen = done));
    socket.send(JSON.stringify({ type: 'hello' }));
    socket.onmessage = ({ data }) => {
      if (dropping) return;
      const { type, callId, patch } = JSON.parse(data);
      if (type === 'call-patch') waiting.set(callId, patch);
    };
    setInterval(() => {
      for (const [id, patch] of waiting) {
        const card = cards.get(id);
        card.call = { ...card.call, ...patch };
        if (seen.has(card)) card.update(card.call);
      }
      waiting.clear();
    }, 250);
    await painted();
  },
  /** Updates without a socket. */
  async pour(_how, perSecond, seconds, calls) {
    const last = new Map();
    await pour(perSecond, seconds, (from, to) => {
      for (let n = from; n < to; n++) {
        const id = `call-${n % calls}`;
        last.set(id, ++poured);
        waiting.set(id, { queue: `Queue ${poured}` });
      }
    });
    return [...last];
  },
  clicks,
  drop: (on) => (dropping = on),
  async wrong(last) {
    const wrong = () => last.filter(([id, n]) => cards.get(id).call.queue !== `Queue ${n}`).length;
    const until = performance.now() + 10_000;
    while (wrong() && performance.now() < until) await painted();
    return wrong();
  },
  /** The library by itself, and a number read by it. */
  async phone() {
    await new Promise((done) => {
      const script = document.createElement('script');
      script.src = '../vendor/libphonenumber-min.js';
      script.onload = done;
      document.head.append(script);
    });
    window.libphonenumber.parsePhoneNumberFromString('+12015532447').isValid();
  },
  async cycles(count) {
    for (let n = 0; n < count; n++) {
      const card = add(offeredCall(n, now));
      stage.append(card.root);
      const { id } = card.call;
      const call = connectedCall(n, now);
      card.root.replaceWith(add({ ...call, id }).root);
      cards.get(id).update({ ...call, legs: [{ ...call.legs[0], hold: true }] });
      cards.get(id).root.remove();
      cards.delete(id);
      if (n % 50 === 49) await painted();
    }
  },
};
