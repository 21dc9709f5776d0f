/** Twelve keys, by mouse, touch and keyboard: arrows go from key to key, and what is typed is pressed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Clock } from '../../core/clock/clock.js';
import type { Kit } from '../base/cc-element.js';
import { used } from '../base/typing.js';

/** ms until a key that is held does something else, or again. */
const HOLD_MS = 500;
const REPEAT_MS = 90;
const COLUMNS = 3;

const KEYS: readonly (readonly [key: string, letters: string])[] = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
];

/** A pointer that stays down. */
export class Holding {
  #clock: Clock | undefined;
  #timer: unknown;
  /** Something was done because it stayed down: its click is none. */
  done = false;

  /** @param act called once, or again and again when it says `true` */
  start(clock: Clock, act: () => boolean): void {
    this.stop();
    this.done = false;
    this.#clock = clock;
    const again = () => {
      this.done = true;
      this.#timer = act() ? clock.setTimeout(again, REPEAT_MS) : undefined;
    };
    this.#timer = clock.setTimeout(again, HOLD_MS);
  }

  stop(): void {
    if (this.#timer !== undefined) this.#clock?.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Was the click that comes now the end of it? */
  took(): boolean {
    this.stop();
    const { done } = this;
    this.done = false;
    return done;
  }
}

interface Keypad extends Kit {
  holding: Holding;
  /** The key in the order of the Tab key. */
  active: number;
  /** Held, 0 is +. */
  plus?: boolean;
  /** Why no key can be pressed. */
  off?: string;
  press(key: string): void;
  go(key: number): void;
}

export function keypad(pad: Keypad): TemplateResult {
  const { t, plus, off } = pad;
  return html`<div
      class="keys"
      id="keys"
      role="group"
      aria-label=${t('keypad')}
      @keydown=${(event: KeyboardEvent) => arrows(event, pad)}
    >
      ${KEYS.map(([key, letters], i) => {
        const holds = plus && key === '0';
        return html`<button
          type="button"
          class="key"
          part="key"
          tabindex=${i === pad.active ? 0 : -1}
          aria-disabled=${off ? 'true' : nothing}
          aria-describedby=${off ? 'why' : holds ? 'hold' : nothing}
          @focus=${() => i !== pad.active && pad.go(i)}
          @pointerdown=${(event: PointerEvent) => holds && hold(event, pad)}
          @pointerup=${() => pad.holding.stop()}
          @pointerleave=${() => pad.holding.stop()}
          @pointercancel=${() => pad.holding.stop()}
          @contextmenu=${(event: Event) => holds && event.preventDefault()}
          @click=${() => !pad.holding.took() && !off && pad.press(key)}
        >
          <span>${key}</span><small>${holds ? '+' : letters}</small>
        </button>`;
      })}
    </div>
    ${plus ? html`<span class="sr" id="hold">${t('holdForPlus')}</span>` : nothing}`;
}

function hold({ button }: PointerEvent, { holding, store, press, off }: Keypad): void {
  if (button !== 0 || off) return;
  holding.start(store.clock, () => {
    press('+');
    return false;
  });
}

function arrows(event: KeyboardEvent, { active, go }: Keypad): void {
  const { key, repeat } = event;
  // a key that is held presses once
  if (repeat && (key === 'Enter' || key === ' ')) return used(event);
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -COLUMNS, ArrowDown: COLUMNS }[key];
  if (step === undefined) return;
  used(event);
  const to = active + step;
  const sameRow = Math.floor(to / COLUMNS) === Math.floor(active / COLUMNS);
  if (to < 0 || to >= KEYS.length || (Math.abs(step) === 1 && !sameRow)) return;
  go(to);
  (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.key')[to]?.focus();
}
