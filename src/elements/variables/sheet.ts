/** What the picture of a call's data keeps for itself: what is shown, copied, said, and how long. */
import { customerLeg } from '../../core/policy/legs.js';
import type { Call } from '../../core/schema/types.js';
import type { State } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import type { Kit } from '../base/cc-element.js';

const SHOWN_MS = 30_000;
const SLOW_MS = 3000;
const COPIED_MS = 2000;
const CUT_MS = 6000;

interface Wait {
  stop(): void;
}

/** The element that shows it. */
interface SheetHost {
  readonly kit: Kit | undefined;
  readonly dirty: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class Sheet {
  /** The secure variable whose value is to be seen, by name. */
  shown: string | undefined;
  /** What was copied last: the name of its variable. */
  copied: string | undefined;
  /** What a screen reader is told. */
  said = '';
  /** The save takes its time. */
  slow = false;
  /** The field whose text was too long, a moment ago. */
  tooLong: string | undefined;
  /** The row that has the focus, by the name of its variable. */
  at: string | undefined;
  /** Another one for another engagement: nothing of its fields is taken over. */
  key = 0;
  /** Fields whose flaws are to be seen. */
  readonly asked = new Set<string>();
  readonly #host: SheetHost;
  #waits: { [what: string]: Wait } = {};
  #toggle = false;
  /** The secure value may be seen while this stays so. */
  #scene: string | undefined;
  #wasSaving = false;
  #callId: string | undefined;

  constructor(host: SheetHost) {
    this.#host = host;
  }

  #later(what: string, store: Store, ms: number, run: () => void): void {
    this.#waits[what]?.stop();
    const { clock } = store;
    const timer = clock.setTimeout(() => {
      run();
      this.#host.requestUpdate();
    }, ms);
    this.#waits[what] = { stop: () => clock.clearTimeout(timer) };
  }

  /** The same words twice need a change to be read twice. */
  say(text: string): void {
    this.#toggle = !this.#toggle;
    this.said = this.#toggle ? text : `${text}\u00a0`;
    this.#host.requestUpdate();
  }

  show(name: string, store: Store): void {
    this.shown = name;
    this.#later('shown', store, SHOWN_MS, () => this.hide());
    document.addEventListener('visibilitychange', this.#hidden);
    this.#host.requestUpdate();
  }

  hide(): void {
    if (this.shown === undefined) return;
    this.shown = undefined;
    this.#waits.shown?.stop();
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#host.requestUpdate();
  }

  #hidden = () => document.visibilityState === 'hidden' && this.hide();

  async copy(name: string, text: string, store: Store, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // a page without permission to write: the text can still be selected by hand
      return;
    }
    this.copied = name;
    this.#later('copied', store, COPIED_MS, () => (this.copied = undefined));
    this.say(done);
  }

  /** What did not fit was cut; that is seen beside being said. */
  cut(name: string, store: Store, text: string): void {
    this.tooLong = name;
    this.#later('cut', store, CUT_MS, () => (this.tooLong = undefined));
    this.say(text);
  }

  /** The focus is in the row of this variable, or (undefined) in none. */
  enter(name: string | undefined): void {
    if (name === this.at) return;
    if (this.shown !== undefined && this.shown !== name) this.hide();
    this.at = name;
    this.#host.requestUpdate();
  }

  /** These could not be saved: the first gets the focus, and says why. */
  refused(names: readonly string[]): void {
    for (const name of names) this.asked.add(name);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement & { variable?: string }>('.v')];
      const row = rows.find(({ variable }) => variable !== undefined && names.includes(variable));
      row?.querySelector<HTMLElement>('input, select, button.eye')?.focus();
    });
  }

  /** Off the page nothing is shown, and no timer runs. */
  rest(): void {
    this.hide();
    for (const wait of Object.values(this.#waits)) wait.stop();
    this.copied = this.tooLong = this.at = undefined;
    this.slow = this.#wasSaving = false;
  }

  /** Before each rendering: what has changed that hides a value, takes its time, or is to be said. */
  follow(call: Call | undefined, { link, pending }: State): void {
    const held = call && (call.held === true || customerLeg(call)?.hold === true);
    const scene = `${call?.id} ${held} ${link.status === 'online'}`;
    if (this.#scene !== undefined && scene !== this.#scene) this.hide();
    this.#scene = scene;
    if (call?.id !== this.#callId && (!call?.continues || call.continues !== this.#callId)) {
      this.asked.clear();
      this.key++;
      this.#wasSaving = false;
    }
    this.#callId = call?.id;
    this.#saves(
      pending.some(
        ({ type, ...of }) => type === 'save-variables' && 'callId' in of && of.callId === call?.id,
      ),
    );
  }

  /** Something of this call was replaced, or not saved: that is said instead. */
  #told({ state }: Kit): boolean {
    return state.notices.some(
      ({ callId, variables, command }) =>
        callId === this.#callId && (variables !== undefined || command?.type === 'save-variables'),
    );
  }

  /** Who types in a shown value goes on seeing it. */
  stay(store: Store): void {
    if (this.shown !== undefined) this.#later('shown', store, SHOWN_MS, () => this.hide());
  }

  #saves(saving: boolean): void {
    const { kit, dirty } = this.#host;
    if (!kit || saving === this.#wasSaving) return;
    this.#wasSaving = saving;
    this.slow = false;
    this.#waits.slow?.stop();
    if (saving) this.#later('slow', kit.store, SLOW_MS, () => (this.slow = true));
    else if (!dirty && !this.#told(kit)) this.say(kit.t('allSaved'));
  }
}
