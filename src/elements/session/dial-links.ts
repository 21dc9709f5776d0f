/** The page's `tel:` links as outdials: only where the host says so, and never a click that means something else. */
import { agentActionsFor } from '../../core/policy/actions.js';
import { situationOf, type State } from '../../core/store/state.js';
import type { Trouble } from '../base/own-data.js';

export interface LinkSession {
  readonly state: State;
  dial(number: string): Promise<unknown>;
}

const TEL = /^\s*tel:/i;

/** A link and what is around it, from the inside out: it may stand in a shadow root, and so may they. */
function fromLink(path: readonly EventTarget[]): Element[] {
  const elements = path.filter((node) => node instanceof Element);
  const at = elements.findIndex((node) => node.matches('a[href], area[href]'));
  return at < 0 ? [] : elements.slice(at);
}

/**
 * @param selector what the links have to be inside of, or be
 * @param signal ends it
 * @param report told when the selector is none
 */
export function dialLinks(
  session: LinkSession,
  selector: string,
  signal: AbortSignal,
  report: (trouble: Trouble) => void,
): void {
  try {
    document.createDocumentFragment().querySelector(selector);
  } catch {
    return report({
      code: 'DIAL_LINKS',
      message: `dial-links="${selector}" is no CSS selector; no link is dialled. Name what holds the links`,
    });
  }
  let dialling = false;
  const once = async (href: string) => {
    dialling = true;
    await session.dial(href);
    dialling = false;
  };
  const clicked = (event: MouseEvent) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, detail } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const around = fromLink(event.composedPath());
    const href = around[0]?.getAttribute('href') ?? '';
    const named = TEL.test(href) && around.some((node) => node.matches(selector));
    // an agent who may not dial here has another phone perhaps: the link is the browser's
    if (!named || !agentActionsFor(situationOf(session.state)).outdial.visible) return;
    event.preventDefault();
    // the second click of a double click is none, nor is a key that is held
    if (detail < 2 && !(detail === 0 && dialling)) void once(href);
  };
  document.addEventListener('click', clicked, { signal });
}
