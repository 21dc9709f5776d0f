/** The one listener of the page: which session a key is for, and when it is for none. */
import { isInside } from '../inside.js';
import { composes, onMac } from '../typed.js';
import type { ShortcutsHost } from './host.js';
import { isPressed, typesInFields } from './keys.js';
import type { Combinations, ShortcutName } from './map.js';
import { ringingCall, selectedCall } from './targets.js';

/** A session that has shortcuts. */
export interface Attending {
  readonly host: ShortcutsHost;
  readonly combinations: Combinations;
  act(name: ShortcutName): void;
}

const all = new Set<Attending>();

/** @returns ends it */
export function attend(one: Attending): () => void {
  if (!all.size) window.addEventListener('keydown', pressed);
  all.add(one);
  return () => {
    all.delete(one);
    if (!all.size) window.removeEventListener('keydown', pressed);
  };
}

const NO_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

function isField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.test(target.type);
  if (!(target instanceof HTMLElement)) return false;
  // a closed shadow root does not say what is in it
  const closed = target.localName.includes('-') && !target.shadowRoot;
  return target instanceof HTMLTextAreaElement || target.isContentEditable || closed;
}

const elementsOf = ({ host }: Attending): Element[] => [host.session, ...host.viewers()];

/** The session that has the focus, else the one with a call, else the first on the page. */
function chosen(path: readonly EventTarget[]): Attending | undefined {
  const inOrder = [...all].sort((a, b) =>
    a.host.session.compareDocumentPosition(b.host.session) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const holds = (one: Attending) => elementsOf(one).some((element) => path.includes(element));
  // of sessions in each other the inner one comes later
  return (
    inOrder.findLast(holds) ??
    inOrder.find(({ host }) => ringingCall(host.store.state)) ??
    inOrder.find(({ host }) => selectedCall(host.store.state)) ??
    inOrder[0]
  );
}

/** A modal dialog of the page stands before it, and nothing of the session is in it. */
function isSuspended(one: Attending, path: readonly EventTarget[]): boolean {
  const around = path.filter((node): node is Element => node instanceof Element);
  const modal = [
    ...document.querySelectorAll('dialog:modal'),
    ...around.filter((node) => node.matches('dialog:modal')),
  ];
  const own = elementsOf(one);
  return modal.some((dialog) => !own.some((element) => isInside(element, dialog)));
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || composes(event)) return;
  const path = event.composedPath();
  const one = chosen(path);
  const mac = onMac();
  const found = [...(one?.combinations ?? [])].find(([, keys]) => isPressed(keys, event, mac));
  if (!one || !found) return;
  const [name, keys] = found;
  if ((isField(path[0]) && typesInFields(keys, mac)) || isSuspended(one, path)) return;
  event.preventDefault();
  one.act(name);
}
