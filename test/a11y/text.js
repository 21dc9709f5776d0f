/**
 * Text as its reader sets it: with the spacing of WCAG 1.4.12, or twice the size. Runs in the page of the gallery, as
 * sweep.js does; what is lost then is found by `cut` there and by `spills` here.
 */
import { everything, finding, hasText, isUnseen, shown, upwards } from './sweep.js';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
/** As docs/accessibility.md tells a page that follows the size of its reader. */
const SIZES = `
  :root {
    --cc-size-xs: 0.75rem; --cc-line-xs: 1rem;
    --cc-size-sm: 0.8125rem; --cc-line-sm: 1.25rem;
    --cc-size-md: 0.9375rem; --cc-line-md: 1.25rem;
    --cc-size-lg: 1.125rem; --cc-line-lg: 1.5rem;
  }
`;

/** Gives every root below the sheet, or takes it away. */
function wear(css, roots) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}

let undress = () => undefined;

/** Until the next call: `spaced`, `doubled` or as it was. */
export async function setText(how) {
  undress();
  undress = () => undefined;
  if (how === 'spaced') {
    const roots = [...everything(document.querySelector('#gallery'))].map((element) => element.shadowRoot);
    undress = wear(SPACING, roots.filter(Boolean));
  }
  if (how === 'doubled') undress = wear(`${SIZES} :root { font-size: 200% }`, [document]);
  // a container that is as wide as before is not asked anew when its em changes
  const { style } = document.body;
  style.display = 'none';
  document.body.getBoundingClientRect();
  style.display = '';
  // what watches its own size has its say
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
}

// What runs out of its box, or over other words -----------------------------------------------------------

/** Lines of its own text, less what no letter reaches. */
function* linesOf(element, range) {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.data.trim()) continue;
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const rest = (bottom - top) * 0.2;
      if (right - left > 1) yield { left, top: top + rest, right, bottom: bottom - rest };
    }
  }
}

const meet = (a, b) => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const isSome = ({ left, top, right, bottom }) => right - left > 2 && bottom - top > 2;

/** What is seen of it, the nearest box that it must stay in, and the layer that it lies in. */
function placeOf(element) {
  let seen = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  let box;
  for (const at of upwards(element)) {
    const style = getComputedStyle(at);
    const isLayer = at.localName === 'figure' || at.matches(':popover-open, :modal');
    const own = at.getBoundingClientRect();
    if (style.display !== 'inline' && style.display !== 'contents') {
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') seen = meet(seen, own);
      const drawn = style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0;
      if (drawn && at.getRootNode().host) box ??= { at, own, seen };
    }
    if (
      isLayer ||
      style.zIndex !== 'auto' ||
      style.position === 'sticky' ||
      style.position === 'absolute' ||
      style.position === 'fixed'
    )
      return { seen, box, layer: at };
  }
  return { seen, box, layer: document.body };
}

/** Text that runs out of the box with an edge that it stands in, or over other text of its layer. */
export function spills(root) {
  const found = [];
  const layers = new Map();
  const range = document.createRange();
  for (const element of everything(root)) {
    if (!hasText(element) || !shown(element) || isUnseen(element)) continue;
    if (element.closest('svg, style, script, select, option') || !element.getRootNode().host) continue;
    const { seen, box, layer } = placeOf(element);
    for (const line of linesOf(element, range)) {
      const text = meet(line, seen);
      if (!isSome(text)) continue;
      if (box) {
        const { own } = box;
        const outside = meet(line, box.seen);
        if (
          outside.left < own.left - 1 ||
          outside.right > own.right + 1 ||
          outside.top < own.top - 1 ||
          outside.bottom > own.bottom + 1
        )
          found.push(finding(element, `runs out of ${box.at.localName}.${box.at.className}`));
      }
      layers.set(layer, [...(layers.get(layer) ?? []), { element, text }]);
    }
  }
  for (const lines of layers.values()) {
    lines.sort((a, b) => a.text.top - b.text.top);
    lines.forEach(({ element, text }, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.text.top >= text.bottom) break;
        if (other.element === element || !isSome(meet(text, other.text))) continue;
        found.push(finding(element, `lies over "${other.element.textContent.trim().slice(0, 30)}"`));
      }
    });
  }
  return found;
}
