/** Interaction Control: the customer's pane, and the other party's below it. Slots never move. */
import { html, nothing, type TemplateResult } from 'lit';
import { customerLeg, rowOf } from '../../core/policy/legs.js';
import type { Availability, Leg } from '../../core/schema/types.js';
import { faceOf, otherFace, secondParty, timerStart } from '../../core/selectors/call.js';
import { pausedUntil } from '../../core/selectors/recording.js';
import * as icons from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { partyOf, subjectOf } from '../../core/selectors/party.js';
import { timer } from '../../controllers/timers.js';
import type { CardView } from './card-kit.js';
import { extraActions } from './extras.js';
import { action, partyNames, reasonLine, strip, toneOf, who } from './parts.js';

export function panes(view: CardView): TemplateResult {
  const { call } = view;
  const other = secondParty(call);
  return html`${ownPane(view, other)}${other ? otherPane(view, other) : nothing}`;
}

function ownPane(view: CardView, other: Leg | undefined): TemplateResult {
  const { call, t, text } = view;
  const face = faceOf(call);
  const consulted = call.role === 'consulted';
  // whoever is asked sees who the call is about, and who asks
  const from = consulted ? text(partyOf(call)?.name) : '';
  const meta = from ? t('fromAgent', from) : text(call.queue);
  return html`<section
    class="pane"
    part="pane"
    role="group"
    data-state=${toneOf(view, face)}
    aria-label=${t('customer')}
  >
    ${strip(view, face, {
      beside: face.since === undefined ? nothing : timer({ since: face.since }, { bare: true }),
      timer: timer({ since: timerStart(call), label: t('callTimer') }, { large: true }),
    })}
    ${who(view, subjectOf(call), { meta, copy: true })}
    ${consulted ? consultedActions(view) : primaryActions(view, other)}
  </section>`;
}

/** The leg's Hold or Resume, in one slot. */
function holdSlot(view: CardView, leg: Leg | undefined): TemplateResult | typeof nothing {
  if (!leg) return nothing;
  const held = view.all.legs[leg.id]?.resume.visible;
  return held
    ? action(view, {
        type: 'resume',
        legId: leg.id,
        label: view.t('resume'),
        icon: icons.resume,
        look: 'slot-1',
      })
    : action(view, { type: 'hold', legId: leg.id, label: view.t('hold'), icon: icons.hold, look: 'slot-1' });
}

function recordingSlot(view: CardView): TemplateResult | typeof nothing {
  const { all, t } = view;
  return all.actions['resume-recording'].visible
    ? action(view, {
        type: 'resume-recording',
        label: t('startRecording'),
        icon: icons.recording,
        look: 'slot-2',
      })
    : action(view, {
        type: 'pause-recording',
        label: t('pauseRecording'),
        icon: icons.recordingPaused,
        look: 'slot-2',
      });
}

function recordingFact(view: CardView): TemplateResult {
  const { call, t, state } = view;
  const { status, autoResumeAt } = call.recording;
  // what was last heard of a recording is not what is so; nor is it when the moment passed without a word
  const late = view.store.now() >= (pausedUntil(call) ?? Infinity);
  if (status === 'unknown' || late || state.link.status !== 'online') {
    return html`<span class="rec off" part="fact"
      >${icon(icons.recording, 's')}${t('recordingUnknown')}</span
    >`;
  }
  if (status === 'off') return html`<span class="rec off" part="fact">${t('recordingOff')}</span>`;
  if (status === 'on') {
    return html`<span class="rec" part="fact">${icon(icons.recording, 's')}${t('recording')}</span>`;
  }
  return html`<span class="rec paused" part="fact"
    >${icon(icons.recordingPaused, 's')}<span
      >${t('recordingPaused')}${
        autoResumeAt === undefined
          ? nothing
          : html`<br /><span class="t2">${resumesIn(view, autoResumeAt)}</span>`
      }</span
    ></span
  >`;
}

/** "resumes in 0:42": the countdown stands where the language puts it. */
function resumesIn(view: CardView, until: number): TemplateResult {
  const [before = '', after = ''] = view.t('resumesIn', '\u0000').split('\u0000');
  return html`${before}${timer({ until }, { bare: true })}${after}`;
}

function primaryActions(view: CardView, other: Leg | undefined): TemplateResult {
  const { call, all, t } = view;
  const leg = customerLeg(call);
  const recording = recordingSlot(view);
  const consult = action(view, {
    type: 'consult',
    label: t('consult'),
    icon: icons.consult,
    look: 'slot-3',
    pending: view.picking === 'consult',
    act: () => view.pick('consult'),
  });
  const transfer = transferSlot(view, other);
  // what the agent would reach for first gives its reason first
  const shown = [
    ...(leg ? [all.legs[leg.id]!.resume, all.legs[leg.id]!.hold] : []),
    all.actions['end-call'],
    all.actions['complete-transfer'],
    all.actions.transfer,
    ...(other ? [all.actions.conference, all.legs[other.id]!.hold] : []),
  ];
  const forAll = rowOf(call) === 'consult-customer' ? [t('endsForAll')] : [];
  const short = consult === nothing && transfer === nothing;
  return html`<div
      class="acts ${short ? 'short' : ''}"
      part="actions"
      role="group"
      aria-label=${t('callActions')}
    >
      ${holdSlot(view, leg)}${
        recording === nothing ? html`<div class="fact slot-2">${recordingFact(view)}</div>` : recording
      }
      ${consult}${transfer}
      <div class="rc">${recording === nothing ? nothing : recordingFact(view)}</div>
      ${action(view, { type: 'end-call', label: t('end'), icon: icons.end, look: 'danger at-end' })}
      <div class="wy">${reasonLine(view, [...reasonsOf(view, shown), ...forAll])}</div>
    </div>
    ${extraActions(view)}`;
}

/** Transfer, or with another party on the line the transfer to that one. */
function transferSlot(view: CardView, other: Leg | undefined): TemplateResult | typeof nothing {
  const { t } = view;
  if (!other) {
    return action(view, {
      type: 'transfer',
      label: t('transfer'),
      icon: icons.transfer,
      look: 'slot-4',
      pending: view.picking === 'transfer',
      act: () => view.pick('transfer'),
    });
  }
  return action(view, {
    type: 'complete-transfer',
    legId: other.id,
    label: t('transfer'),
    name: t('transferTo', partyNames(view, other).name),
    icon: icons.transfer,
    look: 'slot-4',
  });
}

function consultedActions(view: CardView): TemplateResult {
  const { all, call, t } = view;
  const shown = (['exit-consult', 'exit-conference'] as const).map((type) => all.actions[type]);
  const reasons = reasonsOf(view, shown);
  const extras = extraActions(view);
  const empty = !reasons.length && !view.failure() && !call.media;
  return html`<div class="acts one" part="actions" role="group" aria-label=${t('callActions')}>
      <div class="rc">${recordingFact(view)}</div>
      ${action(view, { type: 'exit-consult', label: t('exitConsult'), icon: icons.exit, look: 'quiet at-end' })}
      ${action(view, {
        type: 'exit-conference',
        label: t('exitConference'),
        icon: icons.exit,
        look: 'quiet at-end',
      })}
      ${empty && extras !== nothing ? nothing : html`<div class="wy">${reasonLine(view, reasons)}</div>`}
    </div>
    ${extras}`;
}

function otherPane(view: CardView, leg: Leg): TemplateResult {
  const { call, t } = view;
  const face = otherFace(call, leg);
  const ending = (
    [
      ['cancel-consult', 'cancelConsult', icons.close],
      ['end-consult', 'endConsult', icons.end],
    ] as const
  ).map(([type, label, image]) =>
    action(view, { type, legId: leg.id, label: t(label), icon: image, look: 'quiet at-end' }),
  );
  return html`<section
    class="pane sub"
    part="pane"
    role="group"
    data-state=${toneOf(view, face)}
    aria-label=${t('otherParty')}
  >
    ${strip(view, face, { timer: timer({ since: leg.since, label: t('callTimer') }, { large: true }) })}
    ${who(view, leg, { keep: true })}
    <div class="acts" part="actions" role="group" aria-label=${t('callActions')}>
      ${holdSlot(view, leg)}
      ${action(view, { type: 'conference', legId: leg.id, label: t('conference'), icon: icons.merge, look: 'slot-2' })}
      <div class="rc">${partyFact(view, leg)}</div>
      ${ending}
      ${action(view, { type: 'end-conference', label: t('endConference'), icon: icons.end, look: 'quiet at-end' })}
    </div>
  </section>`;
}

/** What there is to say of the other party, beside the strip. */
function partyFact({ call, t }: CardView, { phase }: Leg): TemplateResult | typeof nothing {
  const fact =
    call.topology === 'conference'
      ? ([icons.conference, 'threeOnCall'] as const)
      : phase === 'ringing'
        ? ([icons.info, 'ringing'] as const)
        : undefined;
  if (!fact) return nothing;
  return html`<span class="rec off" part="fact">${icon(fact[0], 's')}${t(fact[1])}</span>`;
}

function reasonsOf(view: CardView, shown: readonly Availability[]): string[] {
  return shown
    .filter(({ visible, enabled }) => visible && !enabled)
    .map(({ reason }) => view.word('reason', reason))
    .filter(Boolean);
}
