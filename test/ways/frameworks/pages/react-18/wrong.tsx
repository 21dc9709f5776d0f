import { CcElement } from '../src/CcElement';

export const wrong = (
  <>
    <CcElement tag="cc-call-card" events={{ 'cc-hold-request': (event) => event.detail.reason }} />
    <CcElement tag="cc-call-card" properties={{ call: { id: 'a', phase: 'talking' } }} />
    <CcElement tag="cc-dialpad" properties={{ mod: 'digits' }} />
  </>
);
