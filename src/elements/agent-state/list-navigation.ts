/** Keys of a listbox whose options are focused one by one: arrows, Home, End, the first letters. */
const TYPING_MS = 600;

export class ListNavigation {
  readonly #host: { renderRoot: HTMLElement | DocumentFragment };
  #typed = '';
  #typedAt = 0;

  constructor(host: { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  get #options(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Focuses what is selected, else the first. */
  enter(list: HTMLElement | null): void {
    const selected = list?.querySelector<HTMLElement>('[aria-selected=true]');
    (selected ?? this.#options[0])?.focus();
  }

  /** Keys that are used here do not reach the page around. */
  key(event: KeyboardEvent): void {
    const options = this.#options;
    const at = options.indexOf(event.target as HTMLElement);
    const last = options.length - 1;
    const to: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const index = to[event.key] ?? this.#byLetters(event, options, at);
    if (index === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    options[index]?.focus();
  }

  #byLetters(event: KeyboardEvent, options: HTMLElement[], at: number): number | undefined {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) {
      return undefined;
    }
    const fresh = event.timeStamp - this.#typedAt > TYPING_MS;
    this.#typed = (fresh ? '' : this.#typed) + event.key.toLowerCase();
    this.#typedAt = event.timeStamp;
    const order = options.map((_, i) => (at + (this.#typed.length > 1 ? 0 : 1) + i) % options.length);
    return order.find((i) => options[i]!.innerText.trim().toLowerCase().startsWith(this.#typed)) ?? at;
  }
}
