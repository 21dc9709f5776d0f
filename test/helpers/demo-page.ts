/** A page of the demo as it is served, in a frame: read and pressed as a newcomer would. */
import type { CcDesktop } from '../../src/index.js';
import { until } from './dom.js';
import { frameInSight } from './frame.js';

/** ms; a page that is served, and its timers. */
export const LONG = 8000;
export const demo = (name: string) => new URL(`../../demo/${name}`, import.meta.url).href;

/** Elements below, across shadow roots; of another window, so no `instanceof`. */
export function* below(root: Element | Document): Generator<HTMLElement> {
  if ('shadowRoot' in root && root.shadowRoot) yield* inside(root.shadowRoot);
  yield* inside(root);
}
function* inside(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    yield child as HTMLElement;
    yield* below(child);
  }
}
const nameOf = (element: HTMLElement) =>
  (element.getAttribute('aria-label') ?? element.innerText ?? '').replace(/\s+/g, ' ').trim();
export const isOff = (element: HTMLElement) =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';

/** A page of the demo in a frame. */
export class DemoPage {
  readonly problems: string[] = [];
  readonly #frame: HTMLIFrameElement;
  #watch: AbortController | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Of this class, or of one that extends it. */
  static async open<P extends DemoPage>(
    this: new (frame: HTMLIFrameElement) => P,
    address: string,
  ): Promise<P> {
    const frame = await frameInSight(1280, 900);
    const page = new this(frame);
    frame.src = demo(address);
    await page.ready();
    return page;
  }

  async reload(): Promise<void> {
    // what it was loading is cut short
    this.#watch?.abort();
    this.window.location.reload();
    await this.ready();
  }

  close(): void {
    this.#frame.remove();
  }

  /** Its window is so many px wide. */
  narrow(px: number): void {
    this.#frame.width = String(px);
  }

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }
  get document(): Document {
    return this.window.document;
  }
  get desk(): CcDesktop {
    return this.document.querySelector<CcDesktop>('cc-desktop')!;
  }
  find(selector: string): HTMLElement {
    return this.document.querySelector(selector) as HTMLElement;
  }
  /** Empty where there is none. */
  text(selector: string): string {
    return (this.find(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Loaded, and drawn by its script. */
  protected async ready(): Promise<void> {
    await new Promise((done) => this.#frame.addEventListener('load', done, { once: true }));
    const watch = (this.#watch = new AbortController());
    const note = (what: unknown) => watch.signal.aborted || this.problems.push(String(what));
    this.document.addEventListener('securitypolicyviolation', (e) => note(e.effectiveDirective));
    this.window.addEventListener('error', (e) => note(e.message));
    this.window.addEventListener('unhandledrejection', (e) => note(e.reason));
    const { ReportingObserver: Observer } = this.window as unknown as {
      ReportingObserver?: new (
        f: (reports: { body: { effectiveDirective: string } }[]) => void,
        o: object,
      ) => {
        observe(): void;
      };
    };
    const reported = (reports: { body: { effectiveDirective: string } }[]) =>
      reports.forEach(({ body }) => note(body.effectiveDirective));
    if (Observer) new Observer(reported, { types: ['csp-violation'], buffered: true }).observe();
    await until(() => this.drawn(), 'what its script draws', LONG);
  }

  /** Its phone, or what to do. */
  protected drawn(): unknown {
    return this.text('.phone, #hint');
  }

  /** Presses what can be pressed, and only that. */
  async press(selector: string, name: string | RegExp, which = 0): Promise<void> {
    const fits = (element: HTMLElement) =>
      element.matches('a[href], button, [role=option]') &&
      element.checkVisibility() &&
      !isOff(element) &&
      (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
    const found = await until(
      () => [...below(this.find(selector))].filter(fits).at(which),
      `${name} in ${selector}, which reads: ${this.text('body')}`,
      LONG,
    );
    found.click();
  }

  /** Sets a checkbox by its words. */
  check(words: string): void {
    const labels = [...this.document.querySelectorAll('label')];
    // also of one that is folded away
    labels.find((label) => label.textContent!.trim().startsWith(words))!.click();
  }

  /** The first field that is seen and fits. */
  field(selector: string, field: string): HTMLInputElement | undefined {
    const all = [...below(this.find(selector))];
    return all.find((one) => one.matches(field) && one.checkVisibility()) as HTMLInputElement | undefined;
  }
  async type(selector: string, field: string, text: string): Promise<void> {
    const found = await until(() => this.field(selector, field), `${field} in ${selector}`, LONG);
    found.value = text;
    found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** What is seen there, shadow roots included. */
  seen(selector: string): string {
    const own = (element: HTMLElement) =>
      [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : [],
      );
    const root = this.find(selector);
    const visible = [root, ...below(root)].filter((element) => element.checkVisibility());
    return visible.flatMap(own).join(' ').replace(/\s+/g, ' ').trim();
  }
  async reads(selector: string, text: string): Promise<void> {
    await until(() => this.seen(selector).includes(text), text, LONG).catch((error: Error) => {
      throw new Error(`${error.message}. ${selector} reads: ${this.seen(selector)}`);
    });
  }

  /** Keys that have an effect now. */
  keys(selector: string): string[] {
    return [...below(this.find(selector))]
      .filter((element) => element.matches('button') && element.checkVisibility() && !isOff(element))
      .map(nameOf);
  }
}
