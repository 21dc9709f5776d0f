/** The dialpad: number, verdict, keys, outdial ANI, Call; the address book; digits during a call. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentActionsFor } from '../../core/policy/actions.js';
import { situationOf } from '../../core/store/state.js';
import { again, close, erase, phone } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';
import { pick } from '../../styles/pick.js';
import { rows } from '../../styles/rows.js';
import { tabs as tabStyles } from '../../styles/tabs.js';
import { tokens } from '../../styles/tokens.js';
import { actionButton } from '../base/action-button.js';
import { isDialpads, isOpen, keepInDialpad } from '../base/dialling.js';
import type { Ask } from '../base/entries.js';
import { dialStyles, dialVerdict, verdictWords } from '../base/dial-verdict.js';
import type { Reading } from '../base/number-reader.js';
import { tablist } from '../base/tabs.js';
import { composes, keepTyping, used } from '../base/typing.js';
import { addressBook } from './address-book.js';
import { anis } from './ani-list.js';
import { dialpadStyles } from './dialpad-styles.js';
import { keypad } from './keypad.js';
import { reason, type Given, type OutdialView } from './dialpad-kit.js';
import type { Desk, DialHost, OpenDesk } from './desk.js';
import { DigitsDesk } from './digits-desk.js';
import { digits } from './digits-view.js';
import { OutdialDesk, type DialTab } from './outdial-desk.js';
import { image } from '../base/call-icons.js';

export { install, Timers } from '../base/view-kit.js';
export const styles = [tokens, base, controls, pane, list, rows, tabStyles, pick, dialStyles, dialpadStyles];

export const openDesk: OpenDesk = (host, ask) =>
  host.mode === 'digits' ? digitsShow(host) : outdialShow(host, ask);

function outdialShow(host: DialHost, ask: Ask): Desk {
  const desk = new OutdialDesk(host, ask);
  return {
    get value() {
      return desk.value;
    },
    show(kit, { early }) {
      desk.follow(kit.store);
      if (early !== undefined) keepInDialpad(kit.store, { text: early, name: undefined });
      const { enabled } = kit.state.profile.outdial ?? {};
      return enabled ? outdial({ ...kit, desk, dismiss: host.dismiss }) : nothing;
    },
    refresh: () => desk.refresh(),
    stop: () => desk.stop(),
  };
}

function digitsShow(host: DialHost): Desk {
  const desk = new DigitsDesk(host);
  return {
    value: '',
    show(_kit, { call }) {
      const visible = call?.all.actions['send-digits'].visible;
      desk.claim(visible ? call : undefined);
      return call && visible ? digits({ ...call, desk, dismiss: host.dismiss }) : nothing;
    },
    refresh: () => undefined,
    stop: () => desk.claim(undefined),
  };
}

function outdial(given: Given): TemplateResult {
  const { desk, state, t, word, dismiss } = given;
  const availability = agentActionsFor(situationOf(state)).outdial;
  const pending = state.pending.some(isDialpads);
  const failure = state.notices.findLast(({ command }) => isDialpads(command));
  const why = availability.enabled || pending ? '' : word('reason', availability.reason);
  const tabs = desk.tabs(given);
  const tab = desk.tab(given);
  const view: OutdialView = { ...given, availability, pending, failure, why, tab, send: given.request };
  return html`<section
    class="box"
    part="pane"
    role="group"
    aria-label=${t('outdialCall')}
    @keydown=${(event: KeyboardEvent) => typed(event, view, tab)}
    @paste=${(event: ClipboardEvent) => pasted(event, view, tab)}
  >
    <div class="top">
      ${
        tabs.length > 1
          ? tablist({
              tabs: tabs.map((id) => ({ id, label: t(id === 'pad' ? 'dialpad' : 'addressBook') })),
              open: tab!,
              label: t('outdialCall'),
              panel: 'panel',
              choose: (id) => desk.keep(view, { tab: id }),
            })
          : html`<h3 class="name">${t(tab === 'book' ? 'addressBook' : tab ? 'dialpad' : 'outdialCall')}</h3>`
      }
      ${
        dismiss
          ? html`<button type="button" class="ib" aria-label=${t('close')} @click=${dismiss}>
              ${icon(close)}
            </button>`
          : nothing
      }
    </div>
    ${
      tab
        ? html`<div
            class="panel"
            id="panel"
            role=${tabs.length > 1 ? 'tabpanel' : nothing}
            aria-labelledby=${tabs.length > 1 ? `tab-${tab}` : nothing}
          >
            ${tab === 'pad' ? pad(view) : addressBook(view)}
          </div>`
        : html`<p class="none">${t('noOutdial')}</p>`
    }
  </section>`;
}

function pad(view: OutdialView): TemplateResult {
  const { desk, t, store } = view;
  const reading = desk.reading(view);
  const { text = '', last } = desk.draft(view);
  const holding = desk.holding;
  const eraseOn = ({ button }: PointerEvent) => {
    if (button !== 0) return;
    holding.start(store.clock, () => {
      desk.erase(view);
      return true;
    });
  };
  return html`<div class="field">
      <label for="number">${t('outdialNumber')}</label>
      <div class="f xl">
        <input
          id="number"
          type="text"
          inputmode="tel"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby="verdict"
          aria-invalid=${reading?.verdict === 'refused' ? 'true' : nothing}
          .value=${live(text)}
          @input=${(event: Event) => desk.write(view, (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => fieldKey(event, view, last)}
        />
        <button
          type="button"
          class="ib"
          aria-label=${t('deleteDigit')}
          ?hidden=${!text}
          @pointerdown=${eraseOn}
          @pointerup=${() => holding.stop()}
          @pointerleave=${() => holding.stop()}
          @pointercancel=${() => holding.stop()}
          @click=${(event: MouseEvent) => {
            if (!holding.took()) desk.erase(view);
            // by keyboard: without a digit the button is gone
            if (!event.detail && !desk.draft(view).text) desk.field?.focus();
          }}
        >
          ${image(erase)}
        </button>
      </div>
    </div>
    ${dialVerdict(view, {
      reading,
      typed: text,
      take: (number) => {
        desk.write(view, number);
        desk.goOn();
      },
    })}
    ${keypad({
      ...view,
      holding,
      active: desk.key,
      plus: true,
      press: (key) => desk.insert(view, key),
      go: (key) => {
        desk.key = key;
        desk.refreshView();
      },
    })}
    ${anis(view)}
    <div class="send">${reason(view, reading)} ${callRow(view, reading, last)}</div>`;
}

function callRow(view: OutdialView, reading: Reading | undefined, last: string | undefined): TemplateResult {
  const { desk, t, availability, pending, why, number, store } = view;
  const { text = '' } = desk.draft(view);
  const possible = text.trim() !== '' && reading?.verdict !== 'refused';
  const shown = last && isOpen(store, last) ? number(last, { purpose: 'label', role: 'external' }) : '';
  return html`<div class="foot">
    ${
      shown
        ? html`<button
            type="button"
            class="ib square"
            part="key"
            aria-label=${t('lastNumber', shown)}
            title=${t('lastNumber', shown)}
            @click=${() => desk.redial(view)}
          >
            ${icon(again)}
          </button>`
        : nothing
    }
    ${actionButton({
      type: 'outdial',
      availability: { ...availability, enabled: availability.enabled && possible },
      label: t('call'),
      icon: phone,
      look: 'positive',
      pending,
      reason: availability.enabled ? whyNumber(view, reading) : why,
      act: () => void desk.call(view, view.send),
    })}
  </div>`;
}

/** What is wrong with the number, or missing. */
const whyNumber = ({ t }: OutdialView, reading: Reading | undefined): string =>
  (reading?.verdict === 'refused' && verdictWords(t, reading)) || t('enterNumber');

const DIALLED = /^[\d+*#:]$/;
const inField = (event: Event) => {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
};

function fieldKey(event: KeyboardEvent, view: OutdialView, last: string | undefined): void {
  if (composes(event)) return;
  const { value } = event.target as HTMLInputElement;
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    used(event);
    if (event.repeat) return;
    (event.target as HTMLElement).closest('section')?.querySelector<HTMLElement>('.foot .b')?.click();
  } else if (event.key === 'ArrowUp' && !value && last && isOpen(view.store, last)) {
    used(event);
    view.desk.redial(view);
  }
}

/** Digits are typed wherever the focus is in the dialpad; no key gets out to the page. */
function typed(event: KeyboardEvent, view: OutdialView, tab: DialTab | undefined): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Escape' && view.dismiss && !composes(event)) {
    used(event);
    return view.dismiss();
  }
  if (inField(event)) return keepTyping(event);
  if (tab !== 'pad' || ctrlKey || metaKey || altKey) return;
  if (DIALLED.test(key)) {
    used(event);
    view.desk.insert(view, key);
  } else if (key === 'Backspace') {
    used(event);
    view.desk.erase(view);
  }
}

function pasted(event: ClipboardEvent, view: OutdialView, tab: DialTab | undefined): void {
  if (inField(event) || tab !== 'pad') return;
  used(event);
  view.desk.insert(view, event.clipboardData?.getData('text') ?? '');
}
