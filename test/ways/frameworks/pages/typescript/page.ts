import { listed, profile, quiet, rung, spelled, strings, talking, wrapped } from './data';

/** What is made here is made before the elements are defined, or after: `Object.assign` does for both. */
const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<Record<keyof HTMLElementTagNameMap[T], unknown>>,
) => Object.assign(document.createElement(tag), properties);

export function mount(root: Element) {
  const heard = document.createElement('output');
  const hear = (what: string) => heard.append(heard.textContent && ', ', what);

  const session = make('cc-session', {});
  session.addEventListener('cc-call-offered', ({ detail }) => hear(`offered ${detail.call.id}`));
  const settings = { formatNumber: spelled, requestTimeout: 5000, titleBadge: true, locale: 'en' };
  Object.assign(session, { state: quiet }, settings);
  const before = make('p', { slot: 'before', textContent: 'Count 1' });
  const ringing = make('cc-call-card', { id: 'ringing', callId: 'ringing' });
  ringing.append(before);
  session.append(ringing);

  const card = make('cc-call-card', { id: 'card', call: talking, profile, strings });
  card.addEventListener('cc-hold-request', (event) => {
    event.respondWith({ ok: true });
    hear(`hold ${event.detail.legId}`);
  });
  card.addEventListener('cc-hold-request', () => hear('by hand'));
  const nothing = make('p', { textContent: 'Nothing' });

  const list = make('cc-call-list', { calls: listed });
  const wrapup = make('cc-wrapup', { call: wrapped, profile, value: 'open', required: true });
  wrapup.addEventListener('input', () => hear(`input ${wrapup.value}`));
  const dialpad = make('cc-dialpad', { profile, value: '12345' });

  const button = (textContent: string, onclick: () => void) => make('button', { textContent, onclick });
  let count = 1;
  let given = true;
  root.append(
    button('Count', () => (before.textContent = `Count ${++count}`)),
    button('Show or hide', () => (card.isConnected ? card.replaceWith(nothing) : nothing.replaceWith(card))),
    button('Give or take', () => {
      given = !given;
      Object.assign(card, given ? { call: talking, profile } : { call: undefined, profile: null });
      list.calls = given ? listed : null;
      wrapup.required = given;
    }),
    button('Ring', () => (session.state = rung)),
    button('Work', () => root.append(make('cc-desktop', { connector: 'simulator' }))),
    heard,
    session,
    card,
    list,
    wrapup,
    dialpad,
  );
}
