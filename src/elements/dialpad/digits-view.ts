/** Digits during a call: what was sent, and the keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { close, error } from '../../styles/call-icons.js';
import { icon, info } from '../../styles/icons.js';
import type { CallKit } from '../base/call-element.js';
import { secret } from '../base/marks.js';
import { composes, used } from '../base/typing.js';
import type { DigitsDesk } from './digits-desk.js';
import { keypad } from './keypad.js';

interface DigitsView extends CallKit {
  desk: DigitsDesk;
  dismiss: (() => void) | null;
}

export function digits(view: DigitsView): TemplateResult {
  const { t, desk, dismiss, call, all } = view;
  desk.show(call);
  const { enabled, reason } = all.actions['send-digits'];
  const off = enabled ? '' : view.word('reason', reason);
  const press = (text: string) => enabled && desk.press(view, text, view.request);
  return html`<section
    class="box"
    part="pane"
    role="group"
    aria-labelledby="title"
    @keydown=${(event: KeyboardEvent) => typed(event, view, press)}
    @paste=${(event: ClipboardEvent) => {
      used(event);
      press(pasted(event));
    }}
  >
    <div class="top">
      <h3 class="name" part="name" id="title">${t('sendDigits')}</h3>
      ${
        dismiss
          ? html`<button type="button" class="ib" aria-label=${t('close')} @click=${dismiss}>
              ${icon(close)}
            </button>`
          : nothing
      }
    </div>
    <div class="field">
      <div
        class="f xl echo"
        part="fact"
        role="textbox"
        aria-readonly="true"
        aria-label=${t('digitsSent')}
        aria-describedby="why"
        tabindex="0"
        dir="ltr"
      >
        <span class="digits" ${secret()}
          ><bdi>${desk.sent}</bdi><bdi class="waiting">${desk.waiting}</bdi></span
        >
      </div>
    </div>
    ${problem(view, off)}
    ${keypad({
      ...view,
      holding: desk.holding,
      active: desk.key,
      off,
      press,
      go: (key) => {
        desk.key = key;
        desk.refreshView();
      },
    })}
  </section>`;
}

function problem(view: DigitsView, off: string): TemplateResult {
  const { t, desk } = view;
  const failure = view.failure(['send-digits']);
  const why = failure ? view.word('code', failure.code, failure.text) : '';
  // what failed was sent before these keys were shown: it is told here all the same
  if (!desk.failed && why) {
    return html`<div class="why bad" part="reason" id="why">
      ${icon(error, 's')}<span>${t('failed', t('sendDigits'), why)}</span>
    </div>`;
  }
  if (!desk.failed) {
    return html`<div class="why" part="reason" id="why">
      ${off ? icon(info, 's') : nothing}<span>${off || t('eachKeySent')}</span>
    </div>`;
  }
  return html`<div class="why bad" part="reason" id="why">
    ${icon(error, 's')}<span
      ><span ${secret()}>${t('digitsNotSent', desk.failed)}</span>${why ? ` · ${why}` : nothing}</span
    ><button
      type="button"
      class="link"
      @click=${(event: Event) => {
        desk.again(view, view.request);
        (event.target as Element).closest('section')?.querySelector<HTMLElement>('.echo')?.focus();
      }}
    >
      ${t('tryAgain')}
    </button>
  </div>`;
}

/** Of words no letter is a key. */
function pasted({ clipboardData }: ClipboardEvent): string {
  const text = clipboardData?.getData('text').normalize('NFKC') ?? '';
  return /(?![a-d])\p{L}/iu.test(text) ? text.replace(/\p{L}/gu, '') : text;
}

const DTMF = /^[0-9*#A-D]$/i;

function typed(event: KeyboardEvent, { dismiss }: DigitsView, press: (key: string) => unknown): void {
  const { key, ctrlKey, metaKey, altKey, repeat } = event;
  if (key === 'Escape' && dismiss && !composes(event)) {
    used(event);
    return dismiss();
  }
  if (ctrlKey || metaKey || altKey || !DTMF.test(key)) return;
  used(event);
  // a key that is held is one digit
  if (!repeat) press(key);
}
