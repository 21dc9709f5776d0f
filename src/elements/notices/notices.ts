import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Notice, State } from '../../core/store/state.js';
import { isClaimed, onClaims } from '../../controllers/claims.js';
import type { StringKey } from '../../localize/locale.js';
import { base } from '../../styles/base.js';
import { icon, type IconName } from '../../styles/icons.js';
import { tokens } from '../../styles/tokens.js';
import { CcElement } from '../base/cc-element.js';
import { ACTION_WORDS } from '../base/action-words.js';

const ICONS: Record<Notice['level'], IconName> = { info: 'info', warning: 'warning', error: 'error' };
const TONES: Record<Notice['level'], string> = { info: 'ringing', warning: 'hold', error: 'rona' };

/**
 * Messages to the agent: what failed, what the phone system says, a line that is down. What belongs to
 * a call whose card is on the page stands there instead.
 *
 * @tagname cc-notices
 *
 * @csspart notice - One message
 *
 * @fires {CcRequestEvent} cc-request - Try again asks anew, by the request's own event
 */
export class CcNotices extends CcElement {
  static override styles = [
    tokens,
    base,
    css`
      .root {
        display: grid;
        gap: 8px;
      }
      .toast {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr) auto;
        gap: 2px 10px;
        padding: 12px 8px 12px 12px;
        align-items: start;
      }
      .toast > .i {
        color: var(--fg);
        margin-top: 2px;
      }
      b {
        font-weight: var(--_weight-strong);
      }
      p {
        color: var(--_text-2);
      }
      .acts {
        grid-column: 2;
      }
    `,
  ];

  #stopClaims: (() => void) | undefined;
  #claimsOf: unknown;
  #lineHidden: number | undefined;

  override watch({ notices, link }: State): readonly unknown[] {
    return [notices, link];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClaims?.();
    this.#stopClaims = this.#claimsOf = undefined;
  }

  protected override content(): TemplateResult | typeof nothing {
    const { store } = this.resolved;
    if (!store) return nothing;
    if (this.#claimsOf !== store) {
      this.#stopClaims?.();
      this.#claimsOf = store;
      this.#stopClaims = onClaims(store, () => this.requestUpdate());
    }
    const { notices, link } = this.state;
    const shown = notices.filter(({ callId, command }) => !command || !isClaimed(store, callId));
    const down = link.status === 'offline' && this.#lineHidden !== (link.since ?? 0);
    return html`${down ? this.#line(link.since ?? 0) : nothing}${repeat(
      shown,
      ({ id }) => id,
      (notice) => this.#notice(notice),
    )}`;
  }

  #line(since: number): TemplateResult {
    return this.#toast('offline', 'rona', this.t('lineLost'), this.t('lineLostHint'), () => {
      this.#lineHidden = since;
      this.requestUpdate();
    });
  }

  #notice(notice: Notice): TemplateResult {
    const { command, level, code, text } = notice;
    const key: StringKey | undefined = command && ACTION_WORDS[command.type];
    const title = key ? this.t(key as 'hold') : '';
    const message = command || !text ? this.word('code', code, text) : this.text(text);
    const again = command && this.resolved.store?.again(notice.id);
    return this.#toast(
      ICONS[level],
      TONES[level],
      title || message,
      title ? message : '',
      () => this.resolved.store?.dismiss(notice.id),
      again && code !== 'denied' ? () => void this.request(again) : undefined,
    );
  }

  #toast(
    image: IconName,
    tone: string,
    title: string,
    message: string,
    dismiss: () => void,
    again?: () => void,
  ): TemplateResult {
    return html`<div class="toast box float arrive" part="notice" data-state=${tone}>
      ${icon(image)}
      <div>
        <b>${title}</b>
        ${message ? html`<p>${message}</p>` : nothing}
      </div>
      <button type="button" class="ib" aria-label="${this.t('dismiss')}: ${title}" @click=${dismiss}>
        ${icon('close')}
      </button>
      ${
        again
          ? html`<div class="acts">
              <button type="button" class="link" @click=${again}>${this.t('tryAgain')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }
}
