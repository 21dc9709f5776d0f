// What the server renders and the browser goes on with.
import { html } from 'lit';

const state = JSON.stringify({
  agent: { id: 'ada', name: 'Ada', state: { kind: 'engaged', since: 0 } },
  calls: [{ id: 'known', phase: 'connected', ani: '+12015550123', queue: 'Loans' }],
});

export const page = () => html`
  <cc-desktop id="desk" connector="simulator">
    <p id="below">Written by the server, below the desktop</p>
  </cc-desktop>
  <cc-session id="known" state=${state}>
    <h2>Written by the server, in the session</h2>
    <cc-call-card><p slot="before">Written by the server, in the card</p></cc-call-card>
  </cc-session>
  <contact-call></contact-call>
`;
