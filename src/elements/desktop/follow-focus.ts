/** A button that had the focus may be gone with its pane: the agent goes on where the call does. */
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
  // who types in the data of the call, or answers its guide, goes on
  const elsewhere =
    focused.closest('.aux') !== null ||
    /-(guide|history)$/.test(focused.localName) ||
    focused.shadowRoot?.activeElement?.localName === 'cc-variables';
  const toWrapup = begun && !elsewhere;
  const part: Part = root.querySelector(toWrapup ? 'cc-wrapup' : 'cc-call-card');
  await part?.updateComplete;
  if (toWrapup) part?.focus();
  else if (document.activeElement === document.body) root.querySelector<HTMLElement>('.main')?.focus();
}
