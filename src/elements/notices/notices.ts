import { nothing, type TemplateResult } from 'lit';
import type { Notice, State } from '../../core/store/state.js';
import { isClaimed, onClaims } from '../../controllers/claims.js';
import { Lazy } from '../../controllers/lazy.js';
import { CcElement } from '../base/cc-element.js';

const view = new Lazy(() => import('./notices-view.js'));

/** Who may show a failed request in a place of their own, so that it is told once. */
function claimsFor({ callId, command }: Notice): (string | undefined)[] {
  if (!command) return [];
  const { type } = command;
  // whoever has asked for a call shows what became of it
  const asked =
    command.type !== 'outdial' ? callId : command.source === 'address-book' ? 'dialpad' : command.source;
  return [callId, type, `${type.replace('extend-', '')}/${asked ?? ''}`];
}

/**
 * Messages to the agent: what failed, what the phone system says, a line that is down. What belongs to
 * a call whose card is on the page stands there instead.
 *
 * @tagname cc-notices
 *
 * @csspart notice - One message
 *
 * @fires {CcRequestEvent<'<type>'>} cc-<type>-request - Try again: any request that failed, once more
 */
export class CcNotices extends CcElement {
  #claims: { of: unknown; stop: () => void } | undefined;
  /** The outage that was dismissed, by its beginning. */
  #dismissed: number | undefined;

  override watch({ notices, link }: State): readonly unknown[] {
    return [notices, link];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#claims?.stop();
    this.#claims = undefined;
  }

  protected override content(): TemplateResult | typeof nothing {
    const { kit } = this;
    if (!kit) return nothing;
    const { store, state } = kit;
    if (this.#claims?.of !== store) {
      this.#claims?.stop();
      this.#claims = { of: store, stop: onClaims(store, () => this.requestUpdate()) };
    }
    const { notices, link } = state;
    const shown = notices.filter((notice) => !claimsFor(notice).some((key) => isClaimed(store, key)));
    const down = link.status === 'offline' && this.#dismissed !== (link.since ?? 0);
    if (!down && !shown.length) return nothing;
    const dismissLine = () => {
      this.#dismissed = link.since ?? 0;
      this.requestUpdate();
    };
    return this.lazily(view, (module) =>
      module.notices({ ...kit, shown, down, dismissLine, redraw: () => this.requestUpdate() }),
    );
  }
}
