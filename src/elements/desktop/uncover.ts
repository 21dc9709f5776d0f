/** What has the focus and is used by key does not stay behind what sticks at the lower edge: calls that ring, messages. */
import { isInside } from '../../controllers/inside.js';
import { focused } from '../base/focused.js';

/** @param root of the desktop */
export function uncover(root: DocumentOrShadowRoot): void {
  const at = focused();
  if (!at) return;
  const { left, top, width, height } = at.getBoundingClientRect();
  const over = root
    .elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
    ?.closest('.offers, .notices');
  if (!over || isInside(at, over)) return;
  // it stands 8 px above the edge
  at.style.scrollMarginBlockEnd = `${over.clientHeight + 16}px`;
  at.scrollIntoView({ block: 'nearest' });
  at.style.scrollMarginBlockEnd = '';
}
