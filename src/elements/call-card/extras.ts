/** Buttons beside the slots: the host's own, and those that only `can` shows. */
import { html, nothing, type TemplateResult } from 'lit';
import { customerLeg, otherLeg } from '../../core/policy/legs.js';
import * as icons from '../../styles/call-icons.js';
import { pad } from '../../styles/icons.js';
import type { CardView } from './card-kit.js';
import { action } from './parts.js';

type Button = TemplateResult | typeof nothing;

export function extraActions(view: CardView): Button {
  const shown = [...switches(view), ...granted(view), ...hosts(view)].filter((button) => button !== nothing);
  return shown.length ? html`<div class="extras">${shown}</div>` : nothing;
}

function hosts(view: CardView): Button[] {
  const { custom } = view.all.actions;
  return (view.call.actions ?? []).map(({ id, label, legId, enabled, reason }) =>
    action(view, {
      type: 'custom',
      label: view.text(label),
      legId,
      own: {
        actionId: id,
        availability: custom.enabled ? { visible: true, enabled: enabled !== false, reason } : custom,
      },
    }),
  );
}

function switches(view: CardView): Button[] {
  const { call, t } = view;
  return [
    call.muted
      ? action(view, { type: 'unmute', label: t('unmute'), icon: icons.unmute })
      : action(view, { type: 'mute', label: t('mute'), icon: icons.mute }),
    action(view, { type: 'switch', label: t('resume'), icon: icons.resume }),
    action(view, {
      type: 'send-digits',
      label: t('sendDigits'),
      icon: pad,
      expanded: view.keying,
      act: view.toggleKeypad,
    }),
  ];
}

/** What the backend allows beyond the role: a consulted agent has slots for nothing but to exit. */
function granted(view: CardView): Button[] {
  const { call, t } = view;
  const other = otherLeg(call);
  const transfer = action(view, {
    type: 'transfer',
    label: t('transfer'),
    icon: icons.transfer,
    act: () => view.pick('transfer'),
  });
  if (call.role !== 'consulted') return other ? [transfer] : [];
  const legs = [customerLeg(call), other].flatMap((leg) => leg ?? []);
  const ofLeg: Button[] = (
    [
      ['complete-transfer', 'transfer', icons.transfer],
      ['conference', 'conference', icons.merge],
      ['cancel-consult', 'cancelConsult', icons.close],
      ['end-consult', 'endConsult', icons.end],
      ['end-conference', 'endConference', icons.end],
    ] as const
  ).map(([type, label, icon]) => action(view, { type, legId: other?.id, label: t(label), icon }));
  return [
    ...legs.flatMap(({ id }): Button[] => [
      action(view, { type: 'hold', legId: id, label: t('hold'), icon: icons.hold }),
      action(view, { type: 'resume', legId: id, label: t('resume'), icon: icons.resume }),
    ]),
    action(view, { type: 'pause-recording', label: t('pauseRecording'), icon: icons.recordingPaused }),
    action(view, { type: 'resume-recording', label: t('startRecording'), icon: icons.recording }),
    action(view, {
      type: 'consult',
      label: t('consult'),
      icon: icons.consult,
      act: () => view.pick('consult'),
    }),
    transfer,
    ...ofLeg,
    action(view, { type: 'end-call', label: t('end'), icon: icons.end, look: 'danger' }),
  ];
}
