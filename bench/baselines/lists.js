// A dialog to choose an agent in, and a history: by hand, each with a list of which only what is seen is in the page.
import { duration, template } from './cards.js';
import { fold, indexOf } from './fold.js';
import { svg } from './icons.js';
import { VirtualList } from './virtual-list.js';

const STATES = { available: 'Available', idle: 'Idle', engaged: 'Engaged', offline: 'Offline' };

const AGENT = template(
  () => `<div class="row" role="option" aria-selected="false"><span class="badge">${svg('available')}</span>
  <span><span class="t"><bdi class="clip"></bdi></span><span class="s"><bdi class="clip"></bdi></span></span>
  <span class="x"></span></div>`,
);

function agentRow() {
  const root = AGENT();
  const [name, second] = root.querySelectorAll('bdi');
  const state = root.querySelector('.x');
  return {
    root,
    show(item, at) {
      const can = item.state === 'available';
      root.className = `row ${can ? 'available' : 'off'}`;
      root.setAttribute('aria-posinset', at + 1);
      root.toggleAttribute('aria-disabled', !can);
      name.textContent = item.name;
      second.textContent = `${item.team} · DN ${item.dn}`;
      state.textContent = STATES[item.state];
    },
  };
}

const DIALOG = template(
  () => `<section class="dialog"><header class="title"><span>Transfer request</span></header>
  <div class="tabs" role="tablist"><button type="button" role="tab" aria-selected="true">Agents</button>
  <button type="button" role="tab">Queues</button><button type="button" role="tab">Number</button></div>
  <div class="tools"><div class="f">${svg('search')}<input id="search" type="text" placeholder="Search" aria-label="Search"></div>
  <button type="button" class="copy" aria-label="Refresh">${svg('edit')}</button></div>
  <div class="known"><span role="status"></span><span>As of 12:00:00</span></div>
  <div class="list" role="listbox"></div><div class="send"><p class="will">Choose an agent.<br>The call leaves you.</p>
  <button type="button" class="b primary">${svg('transfer')}<span>Transfer</span></button></div></section>`,
);

export class Dialog {
  /** @param sounds how Chinese names sound: their readings were made elsewhere, and are given */
  constructor(items, sounds) {
    this.root = DIALOG();
    this.items = items;
    this.sounds = sounds;
    this.input = this.root.querySelector('input');
    this.status = this.root.querySelector('[role=status]');
    this.list = new VirtualList(this.root.querySelector('.list'), agentRow);
    this.input.addEventListener('input', () => this.search(this.input.value));
  }

  /** In the order of names, as one would. */
  open(parent) {
    parent.append(this.root);
    const { compare } = new Intl.Collator('en', { numeric: true });
    this.sorted ??= [...this.items].sort((a, b) => compare(a.name, b.name));
    this.show(this.sorted);
    this.input.focus();
  }

  ready() {
    this.index ??= indexOf(this.sorted, this.sounds);
  }

  search(text) {
    this.ready();
    const words = fold(text).split(' ').filter(Boolean);
    const { index } = this;
    this.show(this.sorted.filter((_, n) => words.every((word) => index[n].includes(word))));
  }

  show(items) {
    this.status.textContent = `${items.length} agents`;
    this.list.show(items);
  }
}

const PAST = template(
  () => `<div class="row" role="listitem"><span class="badge">${svg('inbound')}</span>
  <span><span class="t"><bdi class="clip"></bdi></span><span class="s"><bdi class="num"></bdi> <span></span></span></span>
  <span class="x"><time></time><br><span></span></span>
  <span class="pair"><button type="button" class="copy">${svg('edit')}</button>
  <button type="button" class="copy">${svg('phone')}</button></span></div>`,
);

function pastRow() {
  const root = PAST();
  const [name, number] = root.querySelectorAll('bdi');
  const outcome = number.nextElementSibling;
  const time = root.querySelector('time');
  const took = root.querySelector('.x > span');
  const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
  return {
    root,
    show(item, at) {
      root.setAttribute('aria-posinset', at + 1);
      name.textContent = item.name;
      number.textContent = item.number;
      outcome.textContent = item.outcome;
      time.textContent = clock.format(item.at);
      time.dateTime = new Date(item.at).toISOString();
      took.textContent = duration(item.durationMs);
    },
  };
}

export class History {
  constructor(parent) {
    this.root = document.createElement('section');
    this.root.className = 'history';
    this.root.innerHTML = '<header class="title">History</header><div class="list" role="list"></div>';
    parent.append(this.root);
    this.list = new VirtualList(this.root.querySelector('.list'), pastRow);
  }

  show(items) {
    this.list.show([...items].sort((a, b) => b.at - a.at));
  }
}
