/** The contact request popover: who, from where, how long it has been ringing, how to answer. */
import { html, nothing, type TemplateResult } from 'lit';
import { answersOnPhone, faceOf, isRinging, timerStart } from '../../core/selectors/call.js';
import { consultFacts, popoverVariables } from '../../core/selectors/shown-data.js';
import * as icons from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { isOutbound } from '../../core/policy/legs.js';
import { partyOf } from '../../core/selectors/party.js';
import { timer } from '../../controllers/timers.js';
import type { CardView } from './card-kit.js';
import { soundBlocked } from './sound-blocked.js';
import { variableFact } from '../base/variable-text.js';
import { action, fact, reasonLine, strip, toneOf, who } from './parts.js';

export function offer(view: CardView): TemplateResult {
  const { call, t, text } = view;
  const shown = (number: string, role: string) =>
    phone(view.number(number, { purpose: 'text', role, callId: call.id }));
  const face = faceOf(call);
  const since = timerStart(call);
  const cancel = action(view, { type: 'cancel-call', label: t('cancel'), icon: icons.close, look: 'quiet' });
  // Cancel takes the place of the word Ringing (guide)
  const ringing = isRinging(call) && cancel === nothing;
  return html`<section
    class="pane offer box float arrive"
    part="pane"
    role="group"
    data-state=${toneOf(view, face)}
    aria-label=${t(face.word)}
  >
    ${strip(view, face, {
      beside: ringing ? t('ringing') : nothing,
      timer: timer({ since, label: t('callTimer') }, { large: true }),
      deadline: call.ringDeadline === undefined ? undefined : { from: since, until: call.ringDeadline },
    })}
    ${who(view, partyOf(call))}
    <dl class="facts">
      ${isOutbound(call.kind) && call.ani ? fact(t('contactCenterNumber'), shown(call.ani, 'ani')) : nothing}
      ${call.dnis ? fact(t('dnis'), shown(call.dnis, 'dnis')) : nothing}
      ${call.queue ? fact(t('queue'), text(call.queue)) : nothing}
      ${consultFacts(call).map(({ label, text: words, number, role = '' }) =>
        fact(t(label), number === undefined ? text(words) : shown(number, role)),
      )}
      ${popoverVariables(call).map((variable) => variableFact(view, variable))}
    </dl>
    <slot name="popover"></slot>
    ${view.failure() ? html`<div class="problem">${reasonLine(view, [])}</div>` : nothing}
    ${soundBlocked(view)}${footer(view, cancel)}
  </section>`;
}

const phone = (shown: string) => html`<span class="num" dir="ltr">${shown}</span>`;

function footer(view: CardView, cancel: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const { call, t } = view;
  const decline = action(view, { type: 'decline', label: t('decline'), icon: icons.end, look: 'quiet' });
  const answer = action(view, { type: 'answer', label: t('answer'), icon: icons.phone, look: 'positive' });
  const buttons = decline !== nothing || answer !== nothing || cancel !== nothing;
  const onPhone = answer === nothing && answersOnPhone(call);
  if (!buttons && !onPhone) return html`<div class="foot"></div>`;
  return html`<div class="foot">
    ${onPhone ? html`<div class="say">${icon(icons.phone)}${t('answerOnPhone')}</div>` : nothing}
    ${decline}${answer}${cancel}
  </div>`;
}
