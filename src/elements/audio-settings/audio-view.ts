/** The settings: three devices, what is wrong with them and what to do about it, level, tones, call quality. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Quality } from '../../connectors/sip/audio.js';
import type { State } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { audioWords } from '../../localize/audio-words.js';
import type { ArgumentsOf, StringKey } from '../../localize/locale.js';
import { fair, good, poor, ringer, speaker } from '../../styles/audio-icons.js';
import { base } from '../../styles/base.js';
import { hold as stop, unmute as microphone, warning } from '../../styles/call-icons.js';
import { controls } from '../../styles/controls.js';
import { down, icon, info } from '../../styles/icons.js';
import { pane } from '../../styles/pane.js';
import { pick } from '../../styles/pick.js';
import { tokens } from '../../styles/tokens.js';
import { remedyOf } from '../base/remedies.js';
import type { AudioDesk } from './audio-desk.js';
import { audioStyles } from './audio-styles.js';
import { listOf, type Role } from './devices.js';

export { install, Timers } from '../base/view-kit.js';
export { AudioDesk } from './audio-desk.js';
export const styles = [tokens, base, controls, pane, pick, audioStyles];

type Words = <K extends StringKey>(key: K, ...args: ArgumentsOf<K>) => string;

/** Where no language and no page has the words, they are in English. */
export const withEnglish =
  (t: Words): Words =>
  (key, ...args) => {
    const said = t(key, ...args);
    const own: unknown = said || audioWords[key as keyof typeof audioWords];
    return typeof own === 'function' ? String(own(...args)) : String(own ?? '');
  };

export interface AudioView {
  desk: AudioDesk;
  store: Store | undefined;
  state: State;
  t: Words;
}

const WORDS = { microphone: 'microphone', speaker: 'speaker', ringer: 'ringer' } as const satisfies Record<
  Role,
  StringKey
>;
const LOUDNESS = { none: 'levelNone', low: 'levelLow', good: 'levelGood', high: 'levelHigh' } as const;
const QUALITY = {
  good: ['qualityGood', good],
  fair: ['qualityFair', fair],
  poor: ['qualityPoor', poor],
} as const satisfies Record<Quality, readonly [StringKey, string]>;

export function audioSettings(view: AudioView): TemplateResult {
  const { t, desk } = view;
  return html`<section class="box" part="pane" role="group" aria-label=${t('audioSettings')}>
    ${silent(view)}${quality(view)}
    <div class="device">${choice(view, 'microphone')}${testButton(view)} ${level(view)} ${problem(view)}</div>
    <div class="device">
      ${desk.canRoute ? choice(view, 'speaker') : systems(view)} ${playButton(view, 'tone')}
    </div>
    <div class="device">
      ${desk.canRoute ? choice(view, 'ringer') : html`<span class="system">${t('ringer')}</span>`}
      ${playButton(view, 'ring')}${refusal(view)}
    </div>
    <div class="why news" part="reason" role="status">${news(view)}</div>
  </section>`;
}

/** What became of a device, until the agent chooses another. */
function news({ t, desk: { said } }: AudioView): TemplateResult | typeof nothing {
  if (!said) return nothing;
  const words = said.key === 'deviceGone' ? t('deviceGone', ...said.args) : t('deviceBack', ...said.args);
  return html`${icon(info, 's')}<span>${words}</span>`;
}

/** The browser keeps the page silent: one click mends it. */
function silent({ t, desk, store, state }: AudioView): TemplateResult | typeof nothing {
  const notice = state.notices.find(({ code }) => code === 'sound-blocked');
  const remedy = store && notice && remedyOf(store, notice);
  if (!desk.audioState?.blocked && !remedy) return nothing;
  const act = () => {
    desk.unblock();
    remedy?.act();
  };
  return html`<div class="why bad banner" part="reason">
    ${icon(warning, 's')}<span>${t('audioBlocked')}</span>
    <button type="button" class="link" part="action action-sound" @click=${act}>${t('turnOnSound')}</button>
  </div>`;
}

function quality({ t, desk, state }: AudioView): TemplateResult | typeof nothing {
  const all = desk.audioState?.quality ?? {};
  const now = all[state.selectedCallId ?? ''] ?? Object.values(all)[0];
  if (!now) return nothing;
  const [word, image] = QUALITY[now];
  return html`<div class="quality" part="fact" data-quality=${now}>
    <span class="what">${t('callQuality')}</span>${icon(image)}<b>${t(word)}</b>
  </div>`;
}

/** A list of devices. One that is not there keeps its place in it, and says so. */
function choice({ t, desk }: AudioView, role: Role): TemplateResult {
  const chosen = desk.chosen(role);
  const isGone = desk.isGone(role);
  const devices = listOf(desk.list, role);
  const isListed = devices.some(({ id }) => id === chosen?.id);
  const first = role === 'ringer' ? t('asSpeaker') : t('systemDevice');
  const image = { microphone, speaker, ringer }[role];
  return html`<label class="name" for=${role}>${icon(image)}${t(WORDS[role])}</label>
    <div class="f pick ${isGone ? 'gone' : ''}">
      <select
        id=${role}
        aria-describedby=${role === 'microphone' && desk.trouble ? 'trouble' : nothing}
        @input=${(event: Event) => void desk.choose(role, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!chosen}>${first}</option>
        ${repeat(
          devices,
          ({ id }) => id,
          ({ id, label }, i) =>
            html`<option value=${id} .selected=${id === chosen?.id}>
              ${label || `${t(WORDS[role])} ${i + 1}`}
            </option>`,
        )}
        ${
          chosen && !isListed
            ? html`<option value=${chosen.id} selected>
                ${isGone ? t('deviceMissing', chosen.label || t(WORDS[role])) : chosen.label || t(WORDS[role])}
              </option>`
            : nothing
        }
      </select>
      ${icon(down)}
    </div>`;
}

/** No choice to be had. */
const systems = ({ t }: AudioView) =>
  html`<span class="system"><b>${t('speaker')}</b><span>${t('systemSpeaker')}</span></span>`;

function testButton({ t, desk }: AudioView): TemplateResult | typeof nothing {
  const { trouble } = desk;
  const [word, type, act] =
    trouble === 'prompt'
      ? (['allowMicrophone', 'allow', () => desk.allow()] as const)
      : trouble
        ? (['tryAgain', 'allow', () => desk.allow()] as const)
        : desk.test
          ? (['stopTest', 'test', () => desk.stopTest()] as const)
          : (['testMicrophone', 'test', () => desk.startTest()] as const);
  if (trouble === 'unsupported' || trouble === 'missing') return nothing;
  return html`<button
    type="button"
    class="b ${trouble === 'prompt' ? 'primary' : ''}"
    part="action action-${type}"
    aria-describedby=${trouble ? 'trouble' : nothing}
    @click=${() => void act()}
  >
    ${icon(desk.test ? stop : microphone)}<span class="label">${t(word)}</span>
  </button>`;
}

/** Its words are there to be read; they are never spoken by themselves. */
function level({ t, desk }: AudioView): TemplateResult | typeof nothing {
  if (!desk.test) return nothing;
  const { loudness, test } = desk;
  const word = t(LOUDNESS[loudness]);
  return html`<div class="level" data-loudness=${loudness}>
    <div
      id="level"
      part="meter"
      role="meter"
      tabindex="0"
      aria-label=${t('inputLevel')}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(test.level * 100)}
      aria-valuetext=${word}
    ></div>
    <span>${word}</span>
  </div>`;
}

const TROUBLE = {
  unsupported: 'audioUnsupported',
  prompt: 'audioPrompt',
  denied: 'audioDenied',
  missing: 'audioMissing',
  busy: 'audioBusy',
  failed: 'audioFailed',
} as const;

function problem({ t, desk }: AudioView): TemplateResult {
  const { trouble } = desk;
  const bad = trouble && trouble !== 'prompt';
  return html`<div class="why ${bad ? 'bad' : ''}" part="reason" id="trouble" role="status">
    ${trouble ? html`${icon(warning, 's')}<span>${t(TROUBLE[trouble])}</span>` : nothing}
  </div>`;
}

function playButton({ t, desk }: AudioView, what: 'tone' | 'ring'): TemplateResult {
  const image = what === 'ring' ? ringer : speaker;
  return html`<button
    type="button"
    class="b"
    part="action action-${what}"
    aria-busy=${desk.playing === what ? 'true' : nothing}
    @click=${() => void desk.play(what)}
  >
    ${icon(image)}<span class="label">${t(what === 'ring' ? 'playRing' : 'playTone')}</span>
  </button>`;
}

function refusal({ t, desk }: AudioView): TemplateResult {
  const { refused } = desk;
  return html`<div class="why bad" part="reason" role="status">
    ${
      refused
        ? html`${icon(warning, 's')}<span>${t(refused === 'sound' ? 'audioNoSound' : 'audioRefused')}</span>`
        : nothing
    }
  </div>`;
}
