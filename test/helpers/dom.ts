/** What a person, or a screen reader, finds on a page: roles, names and text across open shadow roots. */

/** Waits for a condition, frame by frame; says what it waited for when it does not come. */
export async function until<T>(
  condition: () => T,
  what: string | (() => string) = String(condition),
  ms = 8000,
): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = condition();
    if (value) return value as NonNullable<T>;
    if (performance.now() > end)
      throw new Error(`Waited in vain for: ${typeof what === 'string' ? what : what()}`);
    await frame();
  }
}

const later = window.setTimeout.bind(window);
export const frame = (): Promise<unknown> =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(done)),
    // a page in the background has no frames, one that is drawn without a graphics card has few
    new Promise((done) => later(done, 1000)),
  ]);

/** Some frames, in which what must not happen would have happened. */
export async function frames(count = 4): Promise<void> {
  for (let i = 0; i < count; i++) await frame();
}

type Branch = Document | ShadowRoot | Element;

/** Children as they are rendered: shadow roots opened, slots filled. */
function childrenOf(node: Branch): Iterable<Node> {
  if (node instanceof Element && node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : node.childNodes;
  }
  return node.childNodes;
}

/** Every element below, in the order of the screen. */
export function everything(root: Branch, found: Element[] = []): Element[] {
  for (const child of childrenOf(root)) {
    if (!(child instanceof Element)) continue;
    found.push(child);
    everything(child, found);
  }
  return found;
}

/** What moves, or changes its colour, one after the other: what is done to one may begin another. */
export function* animations(): Generator<Animation> {
  for (const element of everything(document)) yield* element.getAnimations();
}

/** `querySelectorAll` that looks into open shadow roots. */
export const deepAll = (root: Branch, selector: string): HTMLElement[] =>
  everything(root).filter((element) => element.matches(selector)) as HTMLElement[];

export const deep = (root: Branch, selector: string): HTMLElement | undefined => deepAll(root, selector)[0];

const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
/** For screen readers only. */
const isTiny = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1 && getComputedStyle(element).position === 'absolute';
};

function* textParts(node: Branch, keep: (element: Element) => boolean): Generator<string> {
  for (const child of childrenOf(node)) {
    if (child instanceof Text) yield child.data;
    else if (child instanceof Element && keep(child)) {
      const inline = getComputedStyle(child).display.startsWith('inline');
      const apart = !inline || child.localName === 'br';
      if (apart) yield ' ';
      yield* textParts(child, keep);
      if (apart) yield ' ';
    }
  }
}

const joined = (parts: Iterable<string>) => [...parts].join('').replace(/\s+/g, ' ').trim();
const rendered = (element: Element) =>
  !element.matches('style, script, template') &&
  (getComputedStyle(element).display === 'contents' || !isHidden(element));

/** What a sighted person reads there. */
export const seen = (root: Branch): string =>
  joined(textParts(root, (element) => rendered(element) && !isTiny(element)));

/** All text that is rendered, also for screen readers only. */
export const textOf = (root: Branch): string => joined(textParts(root, rendered));

const said = (root: Branch) =>
  joined(textParts(root, (element) => rendered(element) && element.getAttribute('aria-hidden') !== 'true'));

function byIds(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids
    .map((id) => root.getElementById(id))
    .map((found) => (found ? joined(textParts(found, (item) => !item.matches('style, script'))) : ''))
    .filter(Boolean)
    .join(' ');
}

/** Accessible name. */
export function nameOf(element: Element): string {
  const labelled = byIds(element, 'aria-labelledby') || element.getAttribute('aria-label')?.trim();
  if (labelled) return labelled;
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) {
    return [...labels]
      .map((label) => joined(textParts(label, (item) => rendered(item) && !item.matches('input, textarea'))))
      .join(' ');
  }
  return said(element) || element.getAttribute('title') || '';
}

/** Accessible description. */
export const descriptionOf = (element: Element): string =>
  byIds(element, 'aria-describedby') || element.getAttribute('aria-description') || '';

const named = (element: Element) =>
  element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
const IMPLICIT: [selector: string, role: string][] = [
  ['button', 'button'],
  ['a[href]', 'link'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['textarea, input[type=text], input:not([type])', 'textbox'],
  ['dialog', 'dialog'],
];

export function roleOf(element: Element): string | undefined {
  const role = element.getAttribute('role');
  if (role) return role;
  if (element.localName === 'section') return named(element) ? 'region' : undefined;
  return IMPLICIT.find(([selector]) => element.matches(selector))?.[1];
}

type Name = string | RegExp;
const fits = (wanted: Name, text: string) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** All that are there to be used: rendered, with this role and name. */
export const allByRole = (root: Branch, role: string, name?: Name): HTMLElement[] =>
  everything(root).filter(
    (element) =>
      roleOf(element) === role &&
      !isHidden(element) &&
      element.getAttribute('aria-hidden') !== 'true' &&
      (name === undefined || fits(name, nameOf(element))),
  ) as HTMLElement[];

export const byRole = (root: Branch, role: string, name?: Name): HTMLElement | undefined =>
  allByRole(root, role, name)[0];

/** Waits for it. */
export const findRole = (root: Branch, role: string, name?: Name): Promise<HTMLElement> =>
  until(
    () => byRole(root, role, name),
    () =>
      `${role} ${String(name ?? '')}; there are: ${everything(root)
        .filter((item) => roleOf(item) === role)
        .map((item) => `"${nameOf(item)}"`)
        .join(', ')}`,
  );

export const button = (root: Branch, name: Name): HTMLElement | undefined => byRole(root, 'button', name);
export const findButton = (root: Branch, name: Name): Promise<HTMLElement> => findRole(root, 'button', name);

/** Names of the buttons to be seen, in the order of the screen. */
export const buttons = (root: Branch): string[] => allByRole(root, 'button').map(nameOf);

export const isOff = (element: Element | undefined): boolean =>
  element?.getAttribute('aria-disabled') === 'true' ||
  (element as HTMLButtonElement | undefined)?.disabled === true;
export const isBusy = (element: Element | undefined): boolean =>
  element?.getAttribute('aria-busy') === 'true';

/** Whatever moves, or changes its colour, is at its end; a spinner has none. */
export function still(): void {
  for (const item of animations()) if (item.effect?.getComputedTiming().endTime !== Infinity) item.finish();
}

/** Elements of a part, wherever they are. */
export const parts = (root: Branch, part: string): HTMLElement[] => deepAll(root, `[part~="${part}"]`);
export const part = (root: Branch, name: string): HTMLElement | undefined => parts(root, name)[0];

/** The element that has the focus, in whichever shadow root it is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Every attribute and text below, as recorders of a page can read it. */
export function serialized(root: Branch = document): string {
  const out: string[] = [];
  const visit = (node: Branch) => {
    for (const child of node.childNodes) {
      if (child instanceof Text || child instanceof Comment) out.push(child.data);
      if (!(child instanceof Element)) continue;
      for (const { name, value } of child.attributes) out.push(`${name}=${value}`);
      if (child instanceof HTMLInputElement || child instanceof HTMLTextAreaElement) out.push(child.value);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  visit(root);
  return out.join('\n');
}

/** What live regions have said since: each change of their text. */
export function listenToRegions(root: Branch = document): { said: string[]; stop(): void } {
  const heard: string[] = [];
  const observers: MutationObserver[] = [];
  const watch = (target: Node) => {
    const observer = new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target: at } of records) {
        const element = at instanceof Element ? at : at.parentElement;
        const region = element?.closest('[aria-live]:not([aria-live=off]), [role=alert], [role=status]');
        if (region) regions.add(region);
      }
      for (const region of regions) {
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (text) heard.push(text);
      }
    });
    observer.observe(target, { subtree: true, childList: true, characterData: true });
    observers.push(observer);
  };
  watch(root);
  for (const element of everything(root)) if (element.shadowRoot) watch(element.shadowRoot);
  if (root instanceof Element && root.shadowRoot) watch(root.shadowRoot);
  return { said: heard, stop: () => observers.forEach((observer) => observer.disconnect()) };
}
