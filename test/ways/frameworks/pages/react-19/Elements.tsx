import type { CcCallCard } from 'cc-voice-widgets';
import type {} from 'cc-voice-widgets/types/react';
import { useEffect, useRef, useState } from 'react';
import { listed, profile, quiet, rung, spelled, strings, talking, wrapped } from './data';

export default function Elements() {
  const [count, setCount] = useState(1);
  const [shown, setShown] = useState(true);
  const [given, setGiven] = useState(true);
  const [works, setWorks] = useState(false);
  const [rings, setRings] = useState(false);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard((heard) => [...heard, what]);
  const card = useRef<CcCallCard>(null);

  useEffect(() => {
    const listening = new AbortController();
    card.current?.addEventListener('cc-hold-request', () => hear('by hand'), listening);
    return () => listening.abort();
  }, [shown]);

  return (
    <>
      <button onClick={() => setCount(count + 1)}>Count</button>
      <button onClick={() => setShown(!shown)}>Show or hide</button>
      <button onClick={() => setGiven(!given)}>Give or take</button>
      <button onClick={() => setRings(true)}>Ring</button>
      <button onClick={() => setWorks(true)}>Work</button>
      <output>{heard.join(', ')}</output>
      <cc-session
        state={rings ? rung : quiet}
        formatNumber={spelled}
        requestTimeout={5000}
        titleBadge={true}
        locale="en"
        oncc-call-offered={({ detail }) => hear(`offered ${detail.call.id}`)}
      >
        <cc-call-card id="ringing" call-id="ringing">
          <p slot="before">Count {count}</p>
        </cc-call-card>
      </cc-session>
      {shown ? (
        <cc-call-card
          ref={card}
          id="card"
          call={given ? talking : undefined}
          profile={given ? profile : null}
          strings={strings}
          oncc-hold-request={(event) => {
            event.respondWith({ ok: true });
            hear(`hold ${event.detail.legId}`);
          }}
        />
      ) : (
        <p>Nothing</p>
      )}
      <cc-call-list calls={given ? listed : null} />
      <cc-wrapup
        call={wrapped}
        profile={profile}
        value="open"
        required={given}
        oninput={({ currentTarget }) => hear(`input ${currentTarget.value}`)}
      />
      <cc-dialpad profile={profile} value="12345" />
      {works && <cc-desktop connector="simulator" />}
    </>
  );
}
