/** @jsxImportSource react */
import type {} from 'cc-voice-widgets/types/react';
import type { CcCallCard, Profile } from 'cc-voice-widgets';

const profile: Profile = { endCallEnabled: true };
const card: { current: CcCallCard | null } = { current: null };

export const right = (
  <cc-session
    id="voice"
    connector="simulator"
    requestTimeout={5000}
    state={{ calls: [] }}
    directory={[]}
    oncc-request={({ detail }) => {
      if (detail.type === 'hold') detail.legId satisfies string;
    }}
    oncc-call-offered={({ detail, currentTarget }) => {
      detail.call.id satisfies string;
      currentTarget.apply({ type: 'calls' } as never);
    }}
    oncc-hold-request={(event) => event.respondWith(fetch(event.detail.legId))}
  >
    <cc-call-card ref={card} call-id="a" profile={profile} call={{ id: 'a', phase: 'offered' }} className="card">
      <p slot="before">…</p>
    </cc-call-card>
    <cc-wrapup required without-submit="" oncc-wrapup-request={({ detail }) => void detail.reasonId} />
    <cc-desktop connector="websocket" connector-url="/voice" ring-volume="0.2" notify shortcuts={{ hold: 'Alt+H' }} />
  </cc-session>
);

export const wrong = [
  // @ts-expect-error there is no such mode
  <cc-dialpad mode="keypad" />,
  // @ts-expect-error a number of ms
  <cc-session requestTimeout="soon" />,
  // @ts-expect-error a call has a phase
  <cc-call-card call={{ id: 'a', phase: 'talking' }} />,
  // @ts-expect-error no such property
  <cc-call-card callid="a" />,
  // @ts-expect-error an answer has no party
  <cc-call-card oncc-answer-request={({ detail }) => detail.legId} />,
  // @ts-expect-error the detail of another event
  <cc-session oncc-call-changed={(event: CustomEvent<{ reason: string }>) => event} />,
  // @ts-expect-error read only
  <cc-variables dirty />,
];
