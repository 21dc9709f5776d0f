/** The page's `tel:` links as outdials: only where the host says so, and never a click that means something else. */
import { agentActionsFor } from '../../core/policy/actions.js';
import { situationOf, type State } from '../../core/store/state.js';
import type { Trouble } from '../base/own-data.js';

interface Session {
  readonly state: State;
  dial(number: string): Promise<unknown>;
}

const TEL = /^\s*tel:/i;

/** A link may stand in a shadow root, and so may what is around it. */
function telLink(path: readonly EventTarget[]): string | undefined {
  const link = path.find((node) => node instanceof Element && node.matches('a[href], area[href]'));
  const href = (link as Element | undefined)?.getAttribute('href') ?? '';
  return TEL.test(href) ? href : undefined;
}

/**
 * @param selector what the links have to be inside of, or be
 * @param signal ends it
 * @param report told when the selector is none
 */
export function dialLinks(
  session: Session,
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
  const clicked = (event: MouseEvent) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const path = event.composedPath();
    const href = telLink(path);
    const named = path.some((node) => node instanceof Element && node.matches(selector));
    // an agent who may not dial here has another phone perhaps: the link is the browser's
    if (!href || !named || !agentActionsFor(situationOf(session.state)).outdial.visible) return;
    event.preventDefault();
    void session.dial(href);
  };
  document.addEventListener('click', clicked, { signal });
}
