/** A button that had the focus may be gone with its pane: the agent goes on where the call does, or at the agent state. */
import { callById, type State } from '../../core/store/state.js';

type Part = (HTMLElement & { updateComplete?: Promise<unknown> }) | null;

/**
 * @param root of the desktop
 * @param focused what of it had the focus before anything of the new state was shown
 */
export async function followFocus(
  root: HTMLElement | DocumentFragment,
  focused: Element,
  prev: State | undefined,
  next: State,
): Promise<void> {
  const begun = next.calls.some(
    ({ id, phase }) => phase === 'wrapup' && prev && callById(prev, id)?.phase === 'connected',
  );
  // by name: it may have left the page
  const above = focused.id === 'dial' || /-(state|contact|dialpad)$/.test(focused.localName);
  // who types in the data of the call, or answers its guide, goes on
  const elsewhere =
    above ||
    focused.closest('.aux') !== null ||
    /-(guide|history)$/.test(focused.localName) ||
    focused.shadowRoot?.activeElement?.localName === 'cc-variables';
  const toWrapup = begun && !elsewhere;
  const part: Part = above
    ? (focused as HTMLElement)
    : root.querySelector(toWrapup ? 'cc-wrapup' : 'cc-call-card');
  await part?.updateComplete;
  if (toWrapup) part?.focus();
  else if (document.activeElement === document.body)
    root.querySelector<HTMLElement>(above ? 'cc-agent-state' : '.main')?.focus();
}
