import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CallInput } from '../../core/schema/types.js';
import { taskList } from '../../core/selectors/calls.js';
import type { State } from '../../core/store/state.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcElement } from '../base/cc-element.js';

const view = new Lazy(() => import('./call-list-view.js'));

/**
 * The task list: every call of the agent, and the popovers of those that ring.
 *
 * @tagname cc-call-list
 *
 * @attr {string} calls - The calls as JSON, in place of a session
 *
 * @slot call:<callId>:before - Above the content of a call's popover
 * @slot call:<callId>:after - Below the content of a call's popover
 *
 * @csspart task - A call's row
 * @csspart timer - A call's timer
 * @csspart popovers - The popovers of the calls that ring
 */
export class CcCallList extends CcElement {
  static override properties: PropertyDeclarations = {
    calls: { attribute: false },
    placement: {},
    shown: {},
    page: { state: true },
  };

  static override readonly data: readonly string[] = ['calls'];
  /** Calls, in place of a session: objects or JSON. */
  declare calls: CallInput[] | string | null;
  /** Where popovers stand: in the list, or in a corner of the window. */
  declare placement: 'inline' | 'corner';
  /** Id of a call whose offer is shown elsewhere on the page: it gets no popover here. */
  declare shown: string | null;
  declare protected page: number;

  constructor() {
    super();
    this.calls = null;
    this.placement = 'inline';
    this.shown = null;
    this.page = 0;
  }

  protected override ownSnapshot(): Record<string, unknown> | undefined {
    const calls = this.dataOf('calls');
    return calls === undefined ? undefined : { calls };
  }

  override watch({ calls, selectedCallId, link }: State): readonly unknown[] {
    return [calls, selectedCallId, link.status];
  }

  protected override content(): TemplateResult | typeof nothing {
    const { kit, strings, placement, page, shown } = this;
    if (!kit) return nothing;
    const tasks = taskList(kit.state.calls);
    const turn = (to: number) => (this.page = to);
    return this.lazily(view, ({ callList }) =>
      callList({ ...kit, tasks, strings, placement, page, shown, turn }),
    );
  }
}
