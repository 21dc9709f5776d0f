import type {} from 'cc-voice-widgets/types/solid';

export const wrong = () => (
  <>
    <cc-call-card on:cc-hold-request={(event) => event.detail.reason} />
    <cc-call-card prop:call={{ id: 'a', phase: 'talking' }} />
    <cc-dialpad mod="digits" />
  </>
);
