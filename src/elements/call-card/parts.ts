/** What all panes of a card share: strip, party, facts, the reason line. */
import { html, nothing, type TemplateResult } from 'lit';
import { customerLeg } from '../../core/policy/legs.js';
import type { Leg, Variable } from '../../core/schema/types.js';
import { partyOf, type Face } from '../../core/selectors/call.js';
import { everySecond, timeLeft } from '../../controllers/time.js';
import { formatDuration, isoDuration } from '../../localize/duration.js';
import { icon } from '../../styles/icons.js';
import type { CardView } from './card-view.js';

/** A time that counts: up from `since`, or down to `until`. */
export function timer(
  { store }: CardView,
  at: { since?: number; until?: number },
  label = '',
): TemplateResult {
  const span = (now: number) => (at.until !== undefined ? at.until - now : now - (at.since ?? now));
  // a countdown shows the second that is running, not the one that is over
  const shown = (now: number) => (at.until !== undefined ? Math.max(0, span(now) + 999) : span(now));
  return html`<time
    class=${label ? 'timer' : ''}
    part=${label ? 'timer' : nothing}
    role=${label ? 'timer' : nothing}
    aria-label=${
      label ? everySecond(store, (now: number) => `${label} ${formatDuration(shown(now))}`) : nothing
    }
    datetime=${everySecond(store, (now: number) => isoDuration(span(now)))}
    >${everySecond(store, (now: number) => formatDuration(shown(now)))}</time
  >`;
}

interface StripOptions {
  /** Beside the word: time in this state, or a second word. */
  beside?: TemplateResult | string | typeof nothing;
  timer?: TemplateResult | typeof nothing;
  deadline?: { from: number; until: number };
}

export function strip(
  view: CardView,
  face: Face,
  { beside, timer: time, deadline }: StripOptions,
): TemplateResult {
  const { t, store, state } = view;
  const online = state.link.status === 'online';
  const second = online ? beside : t('lastKnown');
  return html`<header class="strip" part="strip">
    ${icon(face.icon)}<span class="word clip">${t(face.word)}</span>
    ${second ? html`<span class="since">${second}</span>` : nothing}${time ?? nothing}
    ${
      deadline
        ? html`<span class="left"><i ${timeLeft(store, deadline.from, deadline.until)}></i></span>`
        : nothing
    }
  </header>`;
}

/** Colour of a pane: what is not live is neutral. */
export const toneOf = ({ state }: CardView, face: Face): string =>
  state.link.status === 'online' ? face.tone : 'offline';

interface Party {
  name: string;
  /** Beneath the name, unless it is the name. */
  number: string;
  copy: string;
  dn: string;
  team: string;
}

export function partyNames(view: CardView, leg: Leg | undefined): Party {
  const { call, t, text, number } = view;
  const role = leg?.role ?? 'customer';
  const plain = leg?.number ?? (leg === customerLeg(call) || !leg ? ownNumber(view) : undefined);
  const shown = number(plain, 'text', role);
  const dn = leg?.dn ? `DN ${leg.dn}` : '';
  const name = text(leg?.name);
  return {
    name:
      name || shown || dn || t(role === 'customer' || role === 'unknown' ? 'unknownCaller' : 'otherParty'),
    number: name ? shown : '',
    copy: number(plain, 'copy', role),
    dn: name || shown ? dn : '',
    team: text(leg?.team),
  };
}

/** The customer's number where the leg does not carry it. */
function ownNumber({ call }: CardView): string | undefined {
  return call.kind === 'outdial' || call.kind === 'campaign' ? call.dnis : call.ani;
}

/** Who it is: name, number (or DN), and where the call comes from. */
export function who(view: CardView, leg: Leg | undefined, { meta = '', copy = false } = {}): TemplateResult {
  const party = partyNames(view, leg);
  const second = [party.number, party.dn].filter(Boolean).join(' · ');
  const beside = meta || party.team;
  return html`<div class="who">
    <h3 class="name clip" part="name" title=${party.name}><bdi>${party.name}</bdi></h3>
    <div class="line">
      ${second ? html`<span class="num" part="number"><bdi dir="ltr">${second}</bdi></span>` : nothing}
      ${copy && party.copy ? view.copy(party.copy) : nothing}
      ${beside ? html`<span class="meta clip" title=${beside}><bdi>${beside}</bdi></span>` : nothing}
    </div>
  </div>`;
}

export const theParty = (view: CardView): Leg | undefined => partyOf(view.call);

/** A variable's value to read; what is secure stays where it is. */
export function valueText(view: CardView, variable: Variable): string {
  const { value, type, format, options } = variable;
  if (value === null || value === '') return '–';
  const option = options?.find((item) => item.value === value);
  if (option?.label) return view.text(option.label);
  if (typeof value === 'boolean') return view.t(value ? 'yes' : 'no');
  if (format === 'phone') return view.number(String(value), 'text', 'variable');
  if (typeof value === 'number') return value.toLocaleString(view.lang);
  const date = type === 'datetime' ? Date.parse(value) : NaN;
  if (!Number.isNaN(date)) {
    return new Intl.DateTimeFormat(view.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
  }
  return view.text(value);
}

export function fact(label: string, value: string | TemplateResult): TemplateResult {
  const title = typeof value === 'string' ? value : nothing;
  return html`<dt class="clip" title=${label}>${label}</dt>
    <dd class="clip" title=${title}><bdi>${value}</bdi></dd>`;
}

export function variableFact(view: CardView, variable: Variable): TemplateResult {
  const label = view.text(variable.label) || view.text(variable.name);
  if (!variable.secure) return fact(label, valueText(view, variable));
  const secure = html`<span class="secure">${icon('lock', 's')}${view.t('secureVariable')}</span>`;
  return fact(label, secure);
}

/** One line: what failed (with its remedy), else why actions are off. Its height is always kept. */
export function reasonLine(view: CardView, reasons: readonly string[]): TemplateResult {
  const { failure, t, word } = view;
  if (failure) {
    return html`<div class="why bad" part="reason">
      ${icon('error', 's')}<span>${word('code', failure.code, failure.text)}</span>
      ${
        failure.code === 'denied' || failure.code === 'not-found'
          ? nothing
          : html`<button type="button" class="link" @click=${() => view.tryAgain(failure)}>
              ${t('tryAgain')}
            </button>`
      }
    </div>`;
  }
  const reason = reasons[0];
  return html`<div class="why" part="reason">
    ${reason ? html`${icon('info', 's')}<span class="clip" title=${reason}>${reason}</span>` : nothing}
  </div>`;
}

/** The host's own buttons, and those that only `can` shows. */
export function extraActions(view: CardView): TemplateResult | typeof nothing {
  const { call, all, t } = view;
  const own = (call.actions ?? []).map((action) =>
    view.button({
      type: 'custom',
      actionId: action.id,
      legId: action.legId,
      label: view.text(action.label),
      availability: {
        visible: true,
        enabled: action.enabled !== false && all.actions.custom.enabled,
        reason: all.actions.custom.enabled ? action.reason : all.actions.custom.reason,
      },
    }),
  );
  const shown =
    own.length || (['mute', 'unmute', 'switch'] as const).some((type) => all.actions[type].visible);
  if (!shown) return nothing;
  return html`<div class="extras">
    ${
      call.muted
        ? view.button({ type: 'unmute', label: t('unmute'), icon: 'unmute' })
        : view.button({ type: 'mute', label: t('mute'), icon: 'mute' })
    }
    ${view.button({ type: 'switch', label: t('resume'), icon: 'resume' })}${own}
  </div>`;
}
