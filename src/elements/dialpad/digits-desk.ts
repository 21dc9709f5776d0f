/** Digits during a call: sent in the order of the keys, one request after the other. */
import { Claim } from '../../controllers/claims.js';
import type { CallKit } from '../base/call-element.js';
import type { Kit } from '../base/cc-element.js';
import type { Call, CommandInput, Result } from '../../core/schema/types.js';
import { Holding } from './keypad.js';

const KEPT = 64;
/** DTMF has these, and none else. */
const DTMF = /[^0-9A-D*#]/gi;

type Send = (input: CommandInput) => Promise<Result>;

export class DigitsDesk {
  key = 0;
  readonly holding = new Holding();
  readonly #claim = new Claim();
  readonly #host: { requestUpdate(): void };
  #callId: string | undefined;
  /** Of one call: what comes back for the one before is of no interest. */
  #turn = {};
  /** What was sent, and taken. */
  sent = '';
  /** On its way, and waiting behind it. */
  flying = '';
  #waiting = '';
  /** What was not taken; nothing is sent past it unasked. */
  failed = '';
  #failedBy: string | undefined;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** What fails is told here, while the keys are shown. */
  claim(kit: CallKit | undefined): void {
    this.#claim.set(kit?.store, kit && `send-digits/${kit.call.id}`);
  }

  get waiting(): string {
    return this.flying + this.#waiting;
  }

  /** Another key is in the order of the Tab key. */
  refreshView(): void {
    this.#host.requestUpdate();
  }

  /** Another call has been sent nothing yet; the same one may go on under another id. */
  show({ id, continues }: Call): void {
    const same = this.#callId !== undefined && (id === this.#callId || continues === this.#callId);
    this.#callId = id;
    if (same) return;
    this.#turn = {};
    this.sent = this.flying = this.#waiting = this.failed = '';
  }

  press(kit: Kit, text: string, send: Send): void {
    const digits = text.replace(DTMF, '').toUpperCase();
    if (!digits) return;
    if (this.failed) this.#forget(kit);
    this.#waiting += digits;
    void this.#next(send);
  }

  /** What was not sent, once more. */
  again(kit: Kit, send: Send): void {
    const digits = this.failed;
    this.#forget(kit);
    this.#waiting = digits + this.#waiting;
    void this.#next(send);
  }

  #forget({ store }: Kit): void {
    this.failed = '';
    if (this.#failedBy) store.dismiss(`request:${this.#failedBy}`);
  }

  /** One request at a time: so that they arrive in order, wherever they go. */
  async #next(send: Send): Promise<void> {
    const callId = this.#callId;
    const turn = this.#turn;
    if (this.flying || !this.#waiting || callId === undefined) return this.#host.requestUpdate();
    this.flying = this.#waiting;
    this.#waiting = '';
    this.#host.requestUpdate();
    const result = await send({ type: 'send-digits', callId, digits: this.flying });
    if (turn !== this.#turn) return;
    if (result.ok) {
      this.sent = (this.sent + this.flying).slice(-KEPT);
      this.flying = '';
      return this.#next(send);
    }
    // what was pressed behind it would not arrive where it belongs
    this.failed = this.flying + this.#waiting;
    this.flying = this.#waiting = '';
    this.#failedBy = result.id;
    this.#host.requestUpdate();
  }
}
