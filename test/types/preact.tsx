/** @jsxImportSource preact */
import type {} from 'cc-voice-widgets/types/preact';

export const right = (
  <cc-session
    connector="simulator"
    mask-numbers="4"
    oncc-request={({ detail }) => void (detail.type === 'outdial' && detail.number.length)}
    oncc-call-offered={({ detail, currentTarget }) => currentTarget.select(({ calls }) => calls, () => detail.number)}
  >
    <cc-call-card class="card" call={{ id: 'a', phase: 'offered' }} profile={{ endCallEnabled: true }} />
    <cc-dialpad mode="digits" call-id="a" />
  </cc-session>
);

export const wrong = [
  // @ts-expect-error there is no such mode
  <cc-dialpad mode="keypad" />,
  // @ts-expect-error a call has a phase
  <cc-call-card call={{ id: 'a', phase: 'talking' }} />,
  // @ts-expect-error an answer has no party
  <cc-call-card oncc-answer-request={({ detail }) => detail.legId} />,
];
