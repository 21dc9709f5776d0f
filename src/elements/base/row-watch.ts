/** Keeps an eye on a list: how much of it is seen, and that the focus is not lost with a row. */
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

/** The list behind it. */
export interface Watched {
  /** It is about to be rendered. */
  before(scroller: HTMLElement): void;
  /** It was rendered. */
  after(): void;
  /** Its size is another. */
  measure(): void;
  /** It is on the page again, as it was. */
  again(): void;
}

class Watch extends AsyncDirective {
  #sizes: ResizeObserver | undefined;
  #scroller: HTMLElement | undefined;
  #list: Watched | undefined;

  override render(_list: Watched): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [list]: [Watched]): typeof nothing {
    this.#list = list;
    this.#scroller = element as HTMLElement;
    if (this.isConnected && !this.#sizes) this.#observe();
    list.before(this.#scroller);
    // when all of this picture stands, and before anything else is done
    queueMicrotask(() => this.isConnected && list.after());
    return nothing;
  }

  #observe(): void {
    // in the next frame: what is rendered in this one may change the size again
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#sizes && this.#list?.measure()));
    this.#sizes.observe(this.#scroller!);
  }

  protected override disconnected(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  protected override reconnected(): void {
    if (!this.#scroller) return;
    this.#observe();
    this.#list?.again();
  }
}

/** @param list what is to be told */
export const watchRows = directive(Watch);
