// A telephone on the page: whose it is, what it does, two keys. Nothing moves; a key without effect is off.
import { duration, h, wording } from './chrome.js';

const HANDSET =
  'M5 4h3.1a1 1 0 0 1 1 .7l1 3.2a1 1 0 0 1-.25 1L8.4 10.4a13 13 0 0 0 5.2 5.2l1.5-1.45a1 1 0 0 1 1-.25l3.2 1a1 1 0 0 1 .7 1V19a1.6 1.6 0 0 1-1.7 1.6C10.5 20 4 13.5 3.4 5.7A1.6 1.6 0 0 1 5 4Z';

export function picture() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'bell');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', HANDSET);
  svg.append(path);
  return svg;
}

/**
 * @returns `element`, and `show({ title, is, does, since, keys })`: `is` quiet, ringing, talking or held;
 * `keys` one for yes and one for no, `{ word, press }`, off without `press`
 */
export function createPhone() {
  const title = h('b');
  const does = h('span');
  const time = h('span', { class: 'num' });
  const presses = [];
  const keys = ['go', 'stop'].map((look, i) =>
    h('button', { type: 'button', class: `btn ${look}`, onclick: () => presses[i]?.() }),
  );
  const element = h(
    'section',
    { class: 'phone', role: 'group' },
    picture(),
    title,
    h('span', { class: 'does' }, does, time),
    h('div', { class: 'keys' }, keys),
  );
  return {
    element,
    show(now) {
      element.dataset.is = now.is;
      element.setAttribute('aria-label', now.title);
      write(title, now.title);
      write(does, now.does);
      write(time, now.since === undefined ? '' : duration(Date.now() - now.since));
      for (const [i, { word, press }] of now.keys.entries()) {
        write(keys[i], word);
        keys[i].disabled = !press;
        presses[i] = press;
      }
    },
  };
}

/** Only what is new: a text that is selected stays so. */
export const write = (element, text) => element.textContent !== text && (element.textContent = text);

/**
 * An agent's phone, by what the agent's session knows.
 *
 * @param state of the session
 * @param press `(key) => …`: answer, decline or hangUp
 */
export function agentPhone({ agent, calls, link }, press, t) {
  const call = calls.find(({ phase }) => phase === 'offered' || phase === 'connected');
  const ringing = call?.phase === 'offered' && call.ringDeadline !== undefined;
  const key = (word, can, what) => ({ word: t(word), press: can && link.status === 'online' && press(what) });
  const known = agent ? { title: t('phoneOf', firstName(agent), agent.dn ?? '') } : { title: t('phone') };
  return {
    ...known,
    is: !call ? 'quiet' : ringing ? 'ringing' : call.held ? 'held' : 'talking',
    does: !agent ? '' : !call ? t('quiet') : doing(call, ringing, t),
    since: call?.since,
    keys: [
      key('answer', ringing, 'answer'),
      ringing ? key('decline', true, 'decline') : key('hangUp', call, 'hangUp'),
    ],
  };
}

/** A phone that rings, by what for; otherwise somebody calls. */
const RINGS = { consult: 'ringsConsult', outdial: 'ringsOutdial', campaign: 'ringsCampaign' };

/** Calls that an agent makes: the agent's own phone rings first. */
export const isOutbound = ({ kind }) => kind === 'outdial' || kind === 'campaign';

export const nameOf = ({ name, number }) => wording(name) || number || '';
export const firstName = ({ name }) => wording(name).split(' ')[0];

function doing({ kind, phase, held, legs }, ringing, t) {
  const caller = legs.find(({ role }) => (role === 'agent') === (kind === 'consult')) ?? legs[0];
  if (ringing) return t(RINGS[kind] ?? 'rings', nameOf(caller));
  if (phase === 'offered') return t('dials', nameOf(caller));
  if (held) return t('isHeld');
  const with_ = legs.filter((leg) => leg.phase === 'connected' && leg.hold !== true);
  if (with_.length) return t('talks', with_.map(nameOf));
  const dialled = legs.find((leg) => leg.phase === 'ringing' || leg.phase === 'waiting');
  return dialled ? t('dials', nameOf(dialled)) : t('talks', legs.map(nameOf));
}
