/** What the dialog of a campaign contact does: opens, keeps the focus, closes, and tells the page. */
import { agentActionsFor } from '../../core/policy/actions.js';
import type { CommandInput } from '../../core/schema/types.js';
import { hasCampaignCall } from '../../core/selectors/campaign.js';
import { situationOf, type Notice } from '../../core/store/state.js';
import { Claim } from '../../controllers/claims.js';
import type { ClosedReason } from '../../events/event-map.js';
import type { Kit } from '../base/cc-element.js';
import { focused } from '../base/focused.js';

/** The element. */
interface Host extends HTMLElement {
  open: boolean;
  readonly withLabel: boolean;
  readonly kit: Kit | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  show(): void;
}

/** So long a contact that came unasked is looked at first: a press was meant for the one before. */
const LOOK_MS = 700;
const TYPES = ['campaign-call', 'campaign-skip'] as const;
const isOurs = (type: string | undefined) => TYPES.some((item) => item === type);

export class ContactDesk {
  readonly host: Host;
  /** What a screen reader is told in the dialog: who came after the one that was skipped. */
  said = '';
  readonly #internals: ElementInternals;
  readonly #claims = TYPES.map((type) => ({ type, claim: new Claim() }));
  #isOpen = false;
  #why: ClosedReason = 'api';
  #opener: HTMLElement | undefined;
  #hadFocus = false;
  #calling = false;
  #contact: string | undefined;
  /** The contact that is being skipped. */
  #skipped: string | undefined;
  #changedAt = -Infinity;
  #height = 0;

  constructor(host: Host) {
    this.host = host;
    this.#internals = host.attachInternals();
    this.#calling = host.kit ? hasCampaignCall(host.kit.state) : false;
    this.#contact = this.#contactId;
    this.prepare();
  }

  get #contactId(): string | undefined {
    return this.host.kit?.state.campaign?.contact?.id;
  }

  get #dialog(): HTMLElement | null {
    return this.host.renderRoot.querySelector('#dialog');
  }

  /** The last request that failed. */
  failure({ state }: Kit): Notice | undefined {
    return state.notices.findLast(({ command }) => isOurs(command?.type));
  }

  /** By the icon: opens it or puts it away. */
  toggle(): void {
    if (this.host.open) this.close('cancel');
    else this.host.show();
  }

  close(reason: ClosedReason): void {
    const { kit } = this.host;
    this.#why = reason;
    this.host.open = false;
    // what failed was read here
    const failure = kit && (reason === 'cancel' || reason === 'escape') ? this.failure(kit) : undefined;
    if (failure) kit?.store.dismiss(failure.id);
  }

  async send(kit: Kit, input: CommandInput<'campaign-call' | 'campaign-skip'>): Promise<void> {
    if (kit.store.clock.monotonic() - this.#changedAt < LOOK_MS) return;
    if (input.type === 'campaign-skip') this.#skipped = input.contactId;
    const { ok } = await kit.request(input);
    if (!ok) this.#skipped = undefined;
    else if (input.type === 'campaign-call' && this.host.open) this.close('sent');
  }

  /** Try again is gone with what failed: on to the button of the request. */
  goOn(type: string): void {
    this.#dialog?.querySelector<HTMLElement>(`[part~="action-${type}"]`)?.focus();
  }

  /** Before each picture. */
  prepare(): void {
    const { host } = this;
    const { kit } = host;
    this.#hadFocus = this.#dialog?.matches(':focus-within') ?? false;
    if (!kit) return;
    const { visible } = agentActionsFor(situationOf(kit.state))['campaign-call'];
    const calling = hasCampaignCall(kit.state);
    if (this.#isOpen && host.open) {
      if (!visible) this.close('call-ended');
      else if (calling && !this.#calling) this.close('sent');
    }
    this.#calling = calling;
    this.#turn(kit);
    const claims = visible && host.open;
    for (const { type, claim } of this.#claims) claim.set(kit.store, claims ? type : undefined);
    const { states } = this.#internals;
    if (kit.state.pending.some(({ type }) => isOurs(type))) states.add('pending');
    else states.delete('pending');
  }

  /** Another contact: said once, and nobody is called in the place of who was there. */
  #turn({ state, t, text, number, store }: Kit): void {
    const before = this.#contact;
    this.#contact = this.#contactId;
    if (!this.#isOpen) this.said = '';
    if (before === this.#contact) return;
    const unasked = before !== undefined && before !== this.#skipped;
    this.#skipped = undefined;
    if (!this.#isOpen) return;
    if (unasked) this.#changedAt = store.clock.monotonic();
    const contact = state.campaign?.contact;
    const words = contact
      ? text(contact.name) || number(contact.number, { purpose: 'label', role: 'customer' })
      : t('reason.no-contact');
    // the same words twice need a change to be read twice
    this.said = words === this.said ? `${words}\u00a0` : words;
  }

  /**
   * After each picture.
   *
   * @param wanted the focus is to come to the dialog
   * @returns whether it is open, and seen
   */
  finish(wanted: boolean): boolean {
    const { host } = this;
    const dialog = this.#dialog;
    if (host.open && dialog) {
      const opener = wanted && !this.#hadFocus ? focused() : undefined;
      if (!dialog.matches(':popover-open')) dialog.showPopover();
      if (wanted) {
        this.#opener ??= opener;
        dialog.focus();
      }
      this.#keepHeight(dialog);
      if (!this.#isOpen) this.#opened();
    } else if (!host.open && this.#isOpen) this.#closed();
    return this.#isOpen;
  }

  /** A contact with less to say of moves no button under the pointer. */
  #keepHeight(dialog: HTMLElement): void {
    const about = dialog.querySelector<HTMLElement>('.contact');
    if (!about) return;
    this.#height = Math.max(this.#height, about.offsetHeight);
    about.style.minBlockSize = `${this.#height}px`;
  }

  #opened(): void {
    const { campaign } = this.host.kit?.state ?? {};
    this.#isOpen = true;
    this.#why = 'api';
    this.#changedAt = -Infinity;
    this.#fire('cc-campaign-opened', {
      campaignId: campaign?.id ?? null,
      contactId: campaign?.contact?.id ?? null,
    });
  }

  #closed(): void {
    const reason = this.#why;
    const opener = this.#opener;
    this.#isOpen = false;
    this.#why = 'api';
    this.#opener = undefined;
    this.#height = 0;
    // the focus goes back to where it came from, unless it has gone elsewhere meanwhile
    if (this.#hadFocus) (opener?.isConnected ? opener : this.host).focus();
    this.#fire('cc-campaign-closed', { reason });
  }

  /** The element leaves the page, perhaps only for another place of it. */
  leave(): void {
    for (const { claim } of this.#claims) claim.set();
  }

  #fire(type: string, detail: object): void {
    this.host.dispatchEvent(
      new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true }),
    );
  }
}
