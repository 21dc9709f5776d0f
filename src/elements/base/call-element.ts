import type { PropertyDeclarations } from 'lit';
import type { CommandType } from '../../core/names.js';
import { actionsFor } from '../../core/policy/actions.js';
import type { CallAction, CallActions } from '../../core/policy/types.js';
import type {
  Availability,
  Call,
  CallInput,
  CommandInput,
  Profile,
  Result,
} from '../../core/schema/types.js';
import { callById, situationOf, type Notice, type State } from '../../core/store/state.js';
import { CcElement } from './cc-element.js';

const HIDDEN: Availability = { visible: false, enabled: false };

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

  override watch(state: State): readonly unknown[] {
    const call = this.callIn(state);
    const mine = (item: { callId?: string }) => item.callId === call?.id;
    const pending = state.pending.filter((command) => mine(command as { callId?: string }));
    const notices = state.notices.filter(mine);
    return [call, state.profile, state.link.status, state.supports, ...pending, ...notices];
  }

  /** The call to show. */
  protected callIn(state: State): Call | undefined {
    if (typeof this.call !== 'undefined' && this.call !== null && !this.callId) {
      return callById(state, state.selectedCallId) ?? state.calls[0];
    }
    return callById(state, this.callId ?? state.selectedCallId);
  }

  protected get currentCall(): Call | undefined {
    return this.callIn(this.state);
  }

  protected actions(call: Call): CallActions {
    return actionsFor(call, situationOf(this.state));
  }

  /** Is a request of this type on its way for the call (and leg)? */
  protected isPending(type: CommandType, call: Call, legId?: string): boolean {
    return this.state.pending.some((command) => {
      const { callId, legId: leg } = command as { callId?: string; legId?: string };
      return command.type === type && callId === call.id && (legId === undefined || leg === legId);
    });
  }

  /** The last request of this call that failed. */
  protected failureOf(call: Call, types?: readonly CommandType[]): Notice | undefined {
    return this.state.notices.findLast(
      ({ callId, command }) =>
        callId === call.id && command !== undefined && (!types || types.includes(command.type)),
    );
  }

  protected availability(
    all: CallActions,
    type: CallAction | 'hold' | 'resume',
    legId?: string,
  ): Availability {
    if (type === 'hold' || type === 'resume') return (legId && all.legs[legId]?.[type]) || HIDDEN;
    return all.actions[type];
  }

  /** Asks again what failed. */
  protected tryAgain(notice: Notice): Promise<Result> | undefined {
    const input: CommandInput | undefined = this.resolved.store?.again(notice.id);
    return input && this.request(input);
  }
}
