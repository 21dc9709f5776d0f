import type { PropertyDeclarations } from 'lit';
import { actionsFor } from '../../core/policy/actions.js';
import type { CallActions } from '../../core/policy/types.js';
import { isRecord } from '../../core/schema/plain.js';
import type { Call, CallInput, CommandInput, Profile } from '../../core/schema/types.js';
import type { Store } from '../../core/store/store.js';
import { callById, situationOf, type Notice, type State } from '../../core/store/state.js';
import { CcElement, type Kit } from './cc-element.js';
import { draftStorage } from './draft-storage.js';

/** What the picture of a call needs. */
export interface CallKit extends Kit {
  call: Call;
  all: CallActions;
  /** Is a request of this type on its way for the call (and leg)? */
  isPending(type: string, legId?: string): boolean;
  /** The last request of this call, of these types (or of all but these), that failed. */
  failure(types?: readonly string[], but?: readonly string[]): Notice | undefined;
  tryAgain(notice: Notice): void;
}

/** An element that is about one call: the one of `call-id`, its own, or the selected one. */
export abstract class CcCallElement extends CcElement {
  static override properties: PropertyDeclarations = {
    callId: { attribute: 'call-id' },
    call: { attribute: false },
    profile: { attribute: false },
  };

  static override readonly data: readonly string[] = ['call', 'profile'];

  /** Id of the call; without it the selected call of the session. */
  declare callId: string | null;
  /** One call's data, in place of a session: object or JSON. */
  declare call: CallInput | string | null;
  /** The profile that goes with `call`: object or JSON. */
  declare profile: Profile | string | null;

  /** Id of the own call whose drafts are stored. */
  #draftsOf: string | undefined;

  constructor() {
    super();
    this.callId = null;
    this.call = null;
    this.profile = null;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const call = this.dataOf('call');
    return call === undefined ? undefined : { calls: [call], profile: this.dataOf('profile') };
  }

  protected override keepsDrafts(store: Store, { calls }: Record<string, unknown>): void {
    const [call] = (calls ?? []) as readonly unknown[];
    const id = isRecord(call) ? call.id : undefined;
    if (typeof id !== 'string' || id === this.#draftsOf) return;
    this.#draftsOf = id;
    store.drafts.attach(draftStorage(`${this.localName}/${id}`));
  }

  override watch(state: State): readonly unknown[] {
    const call = this.callIn(state);
    const mine = (item: object) => (item as { callId?: string }).callId === call?.id;
    const { profile, link, supports, pending, notices } = state;
    return [call, profile, link.status, supports, ...pending.filter(mine), ...notices.filter(mine)];
  }

  /** The call to show. */
  protected callIn(state: State): Call | undefined {
    return callById(state, this.callId ?? state.selectedCallId) ?? (this.call ? state.calls[0] : undefined);
  }

  protected get currentCall(): Call | undefined {
    return this.callIn(this.state);
  }

  protected callKit(call: Call): CallKit | undefined {
    const { kit } = this;
    return (
      kit && {
        ...kit,
        call,
        all: actionsFor(call, situationOf(kit.state)),
        isPending: (type, leg) => this.isPending(call, type, leg),
        failure: (types, but = []) =>
          kit.state.notices.findLast(
            ({ callId, command }) =>
              callId === call.id &&
              command &&
              !but.includes(command.type) &&
              (!types || types.includes(command.type)),
          ),
        tryAgain: (notice) => {
          const input: CommandInput | undefined = kit.store.again(notice.id);
          if (input) void this.request(input);
        },
      }
    );
  }

  protected isPending(call: Call, type?: string, leg?: string): boolean {
    return this.state.pending.some((command) => {
      const { callId, legId } = command as { callId?: string; legId?: string };
      return callId === call.id && (!type || command.type === type) && (!leg || leg === legId);
    });
  }
}
