/** Does what a shortcut says, by the way of the buttons: the same policy, events and requests, or the control itself. */
import type { CommandInput } from '../../core/schema/types.js';
import { partyNumber } from '../../core/policy/legs.js';
import { answersOnPhone } from '../../core/selectors/call.js';
import { taskList } from '../../core/selectors/calls.js';
import { subjectOf } from '../../core/selectors/party.js';
import { callById } from '../../core/store/state.js';
import type { ShortcutsHost, Shown, Voice } from './host.js';
import type { ShortcutName } from './map.js';
import { ringingCall, selectedCall, targetOf, type Target } from './targets.js';

/** The element of this kind that the agent sees; of a call, when there is one to say. */
function shownOf(host: ShortcutsHost, tag: string, callId?: string): Shown | undefined {
  const { state } = host.store;
  const isOf = ({ callId: own }: Shown) => callById(state, own ?? state.selectedCallId)?.id === callId;
  return host
    .viewers()
    .find(
      (viewer) =>
        viewer.localName === tag && viewer.checkVisibility() && (callId === undefined || isOf(viewer)),
    );
}

const inside = (element: Shown | undefined, selector: string): HTMLElement | null | undefined =>
  element?.shadowRoot?.querySelector<HTMLElement>(selector);

/** Of the card, where there is one: a page may have given it its own words, and listens to it. */
const voiceOf = (host: ShortcutsHost, callId?: string): Voice | undefined =>
  (shownOf(host, 'cc-call-card', callId) ?? host.session).kit;

function say(host: ShortcutsHost, text: string | undefined): void {
  if (text) host.announce(text);
}

const sayNotNow = (host: ShortcutsHost) => say(host, voiceOf(host)?.word('code', 'not-available'));

/** @returns whether it can be done; if not, why was said */
function isPossible(host: ShortcutsHost, target: Target | undefined): target is Target {
  if (target?.availability.enabled) return true;
  const { visible, reason } = target?.availability ?? {};
  const why = visible && voiceOf(host, target?.callId)?.word('reason', reason);
  if (why) say(host, why);
  else sayNotNow(host);
  return false;
}

function request(host: ShortcutsHost, { type, callId, legId }: Target): void {
  void voiceOf(host, callId)?.request({ type, callId, ...(legId && { legId }) } as CommandInput);
}

/** Opens what the card's button opens: a page's own picker, or the dialog. */
function pick(host: ShortcutsHost, { type, callId }: Target): void {
  const button = inside(shownOf(host, 'cc-call-card', callId), `[part~=action-${type}]`);
  if (button) button.click();
  else sayNotNow(host);
}

function answer(host: ShortcutsHost): void {
  const target = targetOf('answer', host);
  const call = ringingCall(host.store.state);
  if (!target && call && answersOnPhone(call)) say(host, voiceOf(host, call.id)?.t('answerOnPhone'));
  else if (isPossible(host, target)) request(host, target);
}

function openState(host: ShortcutsHost): void {
  const button = inside(shownOf(host, 'cc-agent-state'), '[part~=button]');
  if (!isPossible(host, button ? targetOf('state', host) : undefined)) return;
  if (button?.getAttribute('aria-expanded') !== 'true') button?.click();
}

function openDialpad(host: ShortcutsHost): void {
  const dialpad = host.dialpad();
  if (dialpad && targetOf('dialpad', host)?.availability.visible) dialpad.edit();
  else sayNotNow(host);
}

function focusWrapup(host: ShortcutsHost): void {
  const call = selectedCall(host.store.state);
  const wrapup = call?.phase === 'wrapup' ? shownOf(host, 'cc-wrapup', call.id) : undefined;
  if (!wrapup) return sayNotNow(host);
  wrapup.scrollIntoView({ block: 'nearest' });
  wrapup.focus();
}

/** The focus goes to the card itself, not to a button: what is pressed next does nothing unseen. */
function focusCall(host: ShortcutsHost): void {
  const { state } = host.store;
  const call = ringingCall(state) ?? selectedCall(state);
  const pane = call && inside(shownOf(host, 'cc-call-card', call.id), '[part~=pane]');
  if (!pane) return sayNotNow(host);
  pane.tabIndex = -1;
  pane.focus();
}

function select(host: ShortcutsHost, step: 1 | -1): void {
  const { store } = host;
  const tasks = taskList(store.state.calls);
  const at = tasks.findIndex(({ id }) => id === selectedCall(store.state)?.id);
  const next = tasks.at((at < 0 && step < 0 ? -1 : at + step) % (tasks.length || 1));
  const voice = voiceOf(host);
  if (!next || !voice || tasks[at] === next) return sayNotNow(host);
  store.selectCall(next.id);
  const leg = subjectOf(next);
  const number = voice.number(partyNumber(next, leg), { purpose: 'label', callId: next.id });
  say(host, voice.text(leg?.name) || number || voice.t('unknownCaller'));
}

const OWN: { [name in ShortcutName]?: (host: ShortcutsHost) => void } = {
  answer,
  state: openState,
  dialpad: openDialpad,
  wrapup: focusWrapup,
  'focus-call': focusCall,
  'next-call': (host) => select(host, 1),
  'previous-call': (host) => select(host, -1),
};

export function perform(name: ShortcutName, host: ShortcutsHost): void {
  const own = OWN[name];
  if (own) return own(host);
  const target = targetOf(name, host);
  if (!isPossible(host, target)) return;
  if (target.type === 'transfer' || target.type === 'consult') pick(host, target);
  else request(host, target);
}
