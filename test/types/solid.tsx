/** @jsxImportSource solid-js */
import type {} from 'cc-voice-widgets/types/solid';

export const right = (
  <cc-session
    connector="simulator"
    requestTimeout={5000}
    prop:directory={[]}
    attr:mask-numbers={4}
    on:cc-request={({ detail }) => void (detail.type === 'outdial' && detail.number.length)}
  >
    <cc-call-card class="card" prop:call={{ id: 'a', phase: 'offered' }} attr:call-id="a" />
    <cc-variables on:cc-variables-dirty={({ detail, currentTarget }) => detail.dirty && currentTarget.save()} />
  </cc-session>
);

export const wrong = [
  // @ts-expect-error there is no such mode
  <cc-dialpad mode="keypad" />,
  // @ts-expect-error a call has a phase
  <cc-call-card prop:call={{ id: 'a', phase: 'talking' }} />,
  // @ts-expect-error a number of digits
  <cc-session attr:mask-numbers="all" />,
  // @ts-expect-error the detail of another event
  <cc-variables on:cc-variables-dirty={({ detail }) => detail.reason} />,
];
