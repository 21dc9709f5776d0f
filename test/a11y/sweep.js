/**
 * What is looked at in a page of the gallery beyond axe: every colour of text, icon and edge of a field against what
 * is behind it, the size of every target, text that is cut off. Runs in the page; `tools/a11y.mjs` brings it there.
 * Each check gives a list of findings: `{ figure, at, says }`.
 */

const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

/** Every element below, in the order of the screen; shadow roots opened. */
export function* everything(root) {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* everything(child.shadowRoot);
    yield* everything(child);
  }
}

export function* upwards(element) {
  for (let at = element; at; at = parentOf(at)) yield at;
}

const alone = new URLSearchParams(location.search).get('only');
const figureOf = (element) => {
  for (const at of upwards(element)) if (at.localName === 'figure') return at.id;
  return alone ?? '';
};

/** A short way to name an element for who reads a report. */
function nameOf(element) {
  const { part } = element;
  const own = part?.length ? `[part~="${part[0]}"]` : (element.className?.baseVal ?? element.className ?? '');
  const host = element.getRootNode().host?.localName ?? '';
  const name = `${element.localName}${own && !own.startsWith('[') ? `.${own.trim().replace(/\s+/g, '.')}` : own}`;
  return `${host} ${name} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`.trim();
}
export const finding = (element, says) => ({ figure: figureOf(element), at: nameOf(element), says });

export const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

/** For screen readers only, here or further up. */
export function isUnseen(element) {
  for (const at of upwards(element)) {
    if (at.localName === 'figure') return false;
    const style = getComputedStyle(at);
    if (style.clipPath !== 'none' && at.offsetWidth <= 1) return true;
  }
  return false;
}

// Contrast ----------------------------------------------------------------------------------------------

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const parsed = new Map();

/** Any CSS colour as red, green, blue (0…255), alpha (0…1). */
export function rgba(colour) {
  const known = parsed.get(colour);
  if (known) return known;
  const m = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(colour);
  let value;
  if (m) value = [Number(m[1]), Number(m[2]), Number(m[3]), m[4] === undefined ? 1 : Number(m[4])];
  else {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const { data } = canvas.getImageData(0, 0, 1, 1);
    value = [data[0], data[1], data[2], data[3] / 255];
  }
  parsed.set(colour, value);
  return value;
}

export function over(top, below) {
  const alpha = top[3] + below[3] * (1 - top[3]);
  if (!alpha) return [0, 0, 0, 0];
  const mix = (i) => (top[i] * top[3] + below[i] * below[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

const luminance = ([r, g, b]) => {
  const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** The ratio of WCAG 2.2. */
export function contrastOf(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const opacityOf = (element, upTo) => {
  let opacity = 1;
  for (const at of upwards(element)) {
    if (at === upTo) break;
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
};

/** What is behind it: the backgrounds of all that it stands in. */
function behind(element) {
  let colour = [0, 0, 0, 0];
  for (const at of upwards(element)) {
    const { backgroundColor, opacity } = getComputedStyle(at);
    const [r, g, b, a] = rgba(backgroundColor);
    colour = over(colour, [r, g, b, a * Number(opacity)]);
    if (colour[3] >= 0.999) return colour;
  }
  const page = document.createElement('i');
  page.style.cssText = 'display:none;color:Canvas';
  document.body.append(page);
  const canvasColour = rgba(getComputedStyle(page).color);
  page.remove();
  return over(colour, canvasColour);
}

export function hasText(element) {
  for (const node of element.childNodes) if (node.nodeType === 3 && node.data.trim()) return true;
  return false;
}

const TICKS = '[type="checkbox"], [type="radio"]';
const FIELDS = 'input:not([type="hidden"]), textarea, select';

/** @returns `{ found, least: { text, icon, edge } }`: what is too faint, and the faintest of each kind */
export function contrast(root) {
  const found = [];
  const least = {};
  const judge = (element, kind, colour, back, floor) => {
    const opacity = opacityOf(element);
    // shown by pointer and focus only
    if (!opacity) return;
    const [r, g, b, a] = rgba(colour);
    const ratio = contrastOf(over([r, g, b, a * opacity], back), back);
    const what = { ratio: Math.round(ratio * 100) / 100, at: `${figureOf(element)}: ${nameOf(element)}` };
    if (!(least[kind]?.ratio <= what.ratio)) least[kind] = what;
    if (what.ratio < floor) {
      const hex = (c) => `rgb(${c.slice(0, 3).map(Math.round).join(' ')})`;
      found.push(finding(element, `${kind} ${what.ratio} : 1 (${colour} on ${hex(back)})`));
    }
  };
  for (const element of everything(root)) {
    const isField = element.matches(FIELDS);
    const isIcon = element.localName === 'svg';
    const isText = hasText(element) && !element.closest('svg, style, script');
    if (!(isField || isIcon || isText) || !shown(element)) continue;
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || isUnseen(element)) continue;
    const style = getComputedStyle(element);
    const back = behind(element);
    if (isText && !isField) judge(element, 'text', style.color, back, 4.5);
    if (isIcon) {
      const lines = style.stroke !== 'none' ? style.stroke : style.fill;
      judge(element, 'icon', lines === 'none' ? style.color : lines, back, 3);
    }
    if (isField) {
      if (!element.matches(TICKS)) judge(element, 'text', style.color, back, 4.5);
      const { placeholder } = element;
      if (placeholder && !element.value)
        judge(element, 'text', getComputedStyle(element, '::placeholder').color, back, 4.5);
      // the edge may be that of the box around a bare field
      const edged = [...upwards(element)]
        .slice(0, 4)
        .find((at) => Number.parseFloat(getComputedStyle(at).borderBottomWidth) > 0);
      if (edged && !element.matches(TICKS))
        judge(edged, 'edge', getComputedStyle(edged).borderBottomColor, behind(parentOf(edged)), 3);
    }
  }
  return { found, least };
}

// Targets -----------------------------------------------------------------------------------------------

const TARGETS =
  'button, a[href], input:not([type="hidden"]), textarea, select, summary, [tabindex], [role="option"], [role="row"], [role="tab"], [role="menuitem"], [role="menuitemradio"]';

const targetsOf = (root) =>
  [...everything(root)].filter(
    (element) =>
      element.matches(TARGETS) &&
      shown(element) &&
      !isUnseen(element) &&
      element.tabIndex >= (element.matches('[role="option"], [role="row"]') ? -Infinity : -1) &&
      // containers of focusable things are no targets themselves
      !element.matches(
        '[role="dialog"], dialog, [role="listbox"], [role="region"], [role="group"], h2, h3, h4',
      ),
  );

const inLine = (element) => getComputedStyle(element).display === 'inline' && element.localName === 'a';

/** Every target is 24 px in both directions, or has room around it for a circle of 24 px. */
export function targets(root, floor = 24) {
  const all = targetsOf(root).map((element) => ({ element, box: sizeOf(element) }));
  const small = all.filter(({ box }) => box.width < floor - 0.01 || box.height < floor - 0.01);
  const crowded = ({ element, box }) => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return all.some(({ element: other, box: at }) => {
      if (other === element || other.contains(element) || element.contains(other)) return false;
      const nearX = Math.max(at.left, Math.min(x, at.right));
      const nearY = Math.max(at.top, Math.min(y, at.bottom));
      return Math.hypot(nearX - x, nearY - y) < floor / 2;
    });
  };
  return small
    .filter((target) => !inLine(target.element) && crowded(target))
    .map(({ element, box }) => finding(element, `target ${round(box.width)} × ${round(box.height)}`));
}

/** In a comfortable layout: what is pressed is so high. */
export function heights(root, floor = 44) {
  return targetsOf(root)
    .filter((element) => element.getRootNode().host)
    .map((element) => ({ element, box: sizeOf(element) }))
    .filter(({ box, element }) => box.height < floor - 0.01 && !element.matches('.link, a'))
    .map(({ element, box }) => finding(element, `height ${round(box.height)}`));
}

const round = (n) => Math.round(n * 10) / 10;

/** A field that fills its box, or stands in a label, is as large as that. */
function sizeOf(element) {
  const own = element.getBoundingClientRect();
  if (!element.matches(FIELDS)) return own;
  const around = (element.closest('label') ?? parentOf(element)).getBoundingClientRect();
  const fills = element.closest('label') || around.height - own.height <= 4;
  return fills && around.height >= own.height ? around : own;
}

// Text that is cut off ----------------------------------------------------------------------------------

/** Where its own text is, that of its children left out. */
function textBox(element, range) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.data.trim()) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    [left, top] = [Math.min(left, box.left), Math.min(top, box.top)];
    [right, bottom] = [Math.max(right, box.right), Math.max(bottom, box.bottom)];
  }
  return { left, top, right, bottom, width: Math.max(0, right - left) };
}

/** Text that a box cuts off. One line with an ellipsis may, where the whole stands in a title or is read out. */
export function cut(root) {
  const found = [];
  const range = document.createRange();
  for (const element of everything(root)) {
    if (!hasText(element) || !shown(element) || isUnseen(element)) continue;
    if (element.closest('svg, style, script, select, option')) continue;
    const text = textBox(element, range);
    if (!text.width) continue;
    for (const at of upwards(element)) {
      if (at.localName === 'figure' || at === document.body) break;
      const style = getComputedStyle(at);
      const clips = (value) => value === 'hidden' || value === 'clip';
      if (!clips(style.overflowX) && !clips(style.overflowY)) {
        if (style.overflowX !== 'visible') break;
        continue;
      }
      const box = at.getBoundingClientRect();
      const lines = style.webkitLineClamp !== 'none';
      // no letter reaches the ends of its line
      const rest = Math.max(2, 0.12 * Number.parseFloat(getComputedStyle(element).fontSize));
      const ellipsis = lines || style.textOverflow === 'ellipsis';
      const wide = clips(style.overflowX) && (text.left < box.left - 1 || text.right > box.right + 1);
      const high = clips(style.overflowY) && (text.top < box.top - rest || text.bottom > box.bottom + rest);
      if (((wide && !ellipsis) || (high && !lines)) && !at.title)
        found.push(finding(element, `cut off by ${nameOf(at).slice(0, 60)} ${wide ? 'inline' : 'block'}`));
      if ((wide || (high && lines)) && ellipsis && !isWholeElsewhere(element))
        found.push(finding(element, 'ellipsis, and no title'));
      // what lies on top of all is cut by nothing around it
      if (wide || high || at.matches(':popover-open, :modal')) break;
    }
  }
  return found;
}

const isWholeElsewhere = (element) => {
  for (const at of upwards(element)) {
    if (at.title || at.getAttribute('aria-label')) return true;
    if (at.localName.includes('-')) return false;
  }
  return false;
};

/** Boxes that are wider than what they stand in, and make the page scroll sideways. */
export function sideways(root) {
  const page = document.documentElement;
  const found = [];
  if (page.scrollWidth > page.clientWidth)
    found.push({
      figure: alone ?? '',
      at: 'page',
      says: `${page.scrollWidth} px wide in ${page.clientWidth} px`,
    });
  for (const element of everything(root)) {
    if (!shown(element) || isUnseen(element)) continue;
    const { overflowX } = getComputedStyle(element);
    if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1)
      found.push(
        finding(element, `scrolls sideways: ${element.scrollWidth} px in ${element.clientWidth} px`),
      );
  }
  return found;
}
