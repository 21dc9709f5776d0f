// Cards of calls as one writes them by hand for one page: a template that is cloned, and the nodes that change.
import { svg } from './icons.js';
import { WORDS } from './words.js';

const two = (n) => String(n).padStart(2, '0');
export const duration = (ms) => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

/** As American numbers are written; others stay as they are. */
const written = (number) => {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `+1 ${parts.slice(1).join(' ')}` : number;
};

const button = (name, icon, look = '') =>
  `<button type="button" class="b ${look}" data-is="${name}">${svg(icon)}<span></span></button>`;

/** Made when it is first needed. */
export function template(html) {
  let made;
  return () => {
    if (!made) {
      made = document.createElement('template');
      made.innerHTML = html();
    }
    return made.content.firstElementChild.cloneNode(true);
  };
}

const who =
  () => `<div class="who"><h3 class="name"><bdi class="clip" data-is="name"></bdi></h3><div class="line">
  <span class="num"><bdi dir="ltr" data-is="number"></bdi></span>
  <button type="button" class="copy" data-is="copy">${svg('copy')}</button>
  <span class="meta"><bdi class="clip" data-is="meta"></bdi></span></div></div>`;

const CONNECTED = template(
  () => `<section class="card" role="group"><header class="strip">${svg('inbound')}
  <span class="word clip" data-is="word"></span><time class="timer" role="timer" data-is="timer"> </time></header>${who()}
  <div class="acts" role="group">${button('hold', 'hold')}${button('pause', 'recording')}
  ${button('consult', 'consult')}${button('transfer', 'transfer')}
  <div class="rec small">${svg('recording')}<span data-is="recording"></span></div>
  ${button('end', 'phone', 'danger')}<div class="wide"></div></div></section>`,
);

const OFFERED = template(
  () => `<section class="card offered" role="group"><header class="strip">${svg('inbound')}
  <span class="word clip" data-is="word"></span><span class="since" data-is="ringing"></span>
  <time class="timer" role="timer" data-is="timer"> </time><span class="left"><i data-is="left"></i></span></header>
  ${who()}<dl class="facts"><dt data-is="queue"></dt><dd><bdi class="clip" data-is="queueName"></bdi></dd></dl>
  <div class="foot">${button('decline', 'phone', 'quiet')}${button('answer', 'phone', 'positive')}</div></section>`,
);

/** The nodes of a copy by their names. */
function copyOf(make) {
  const root = make();
  const nodes = { root };
  for (const node of root.querySelectorAll('[data-is]')) nodes[node.dataset.is] = node;
  return nodes;
}

const labelled = ['hold', 'pause', 'consult', 'transfer', 'end', 'answer', 'decline'];

export class Card {
  constructor(call, lang, now) {
    this.call = call;
    this.lang = lang;
    this.nodes = copyOf(call.phase === 'offered' ? OFFERED : CONNECTED);
    this.root = this.nodes.root;
    this.timer = this.nodes.timer.firstChild;
    this.label();
    this.update(call);
    this.tick(now);
  }

  label() {
    const { nodes } = this;
    const t = WORDS[this.lang];
    for (const name of labelled) if (nodes[name]) nodes[name].lastElementChild.textContent = t[name];
    for (const name of ['recording', 'ringing', 'queue']) if (nodes[name]) nodes[name].textContent = t[name];
  }

  /** All that a call may change. */
  update(call) {
    const { nodes } = this;
    const t = WORDS[this.lang];
    const [party] = call.legs;
    this.call = call;
    this.root.classList.toggle('held', Boolean(party.hold));
    nodes.word.textContent = t[party.hold ? 'held' : call.phase];
    nodes.name.textContent = party.name;
    nodes.number.textContent = written(party.number);
    nodes.copy.setAttribute('aria-label', t.copy(party.number));
    if (nodes.hold) nodes.hold.lastElementChild.textContent = t[party.hold ? 'resume' : 'hold'];
    if (nodes.queueName) nodes.queueName.textContent = call.queue;
    else nodes.meta.textContent = call.queue;
  }

  speak(lang) {
    this.lang = lang;
    this.label();
    this.update(this.call);
  }

  tick(now) {
    const { since, ringDeadline } = this.call;
    const text = duration(now - since);
    if (this.timer.data === text) return;
    this.timer.data = text;
    this.nodes.timer.setAttribute('aria-label', `${WORDS[this.lang].timer} ${text}`);
    const { left } = this.nodes;
    if (left) left.style.transform = `scaleX(${((ringDeadline - now) / (ringDeadline - since)).toFixed(3)})`;
  }
}
