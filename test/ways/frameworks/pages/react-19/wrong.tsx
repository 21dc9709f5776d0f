import type {} from 'cc-voice-widgets/types/react';

export const wrong = (
  <>
    <cc-call-card oncc-hold-request={(event) => event.detail.reason} />
    <cc-call-card call={{ id: 'a', phase: 'talking' }} />
    <cc-dialpad mod="digits" />
  </>
);
