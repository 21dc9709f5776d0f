import { useEffect, useState } from 'react';
import { CcElement } from '../src/CcElement';
import { listed, profile, quiet, rung, spelled, strings, talking, wrapped } from './data';

export function Elements() {
  const [count, setCount] = useState(1);
  const [shown, setShown] = useState(true);
  const [given, setGiven] = useState(true);
  const [works, setWorks] = useState(false);
  const [rings, setRings] = useState(false);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard((heard) => [...heard, what]);

  useEffect(() => {
    const listening = new AbortController();
    document.querySelector('#card')?.addEventListener('cc-hold-request', () => hear('by hand'), listening);
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
      <CcElement
        tag="cc-session"
        properties={{
          state: rings ? rung : quiet,
          formatNumber: spelled,
          requestTimeout: 5000,
          titleBadge: true,
          locale: 'en',
        }}
        events={{ 'cc-call-offered': ({ detail }) => hear(`offered ${detail.call.id}`) }}
      >
        <CcElement tag="cc-call-card" id="ringing" properties={{ callId: 'ringing' }}>
          <p slot="before">Count {count}</p>
        </CcElement>
      </CcElement>
      {shown ? (
        <CcElement
          tag="cc-call-card"
          id="card"
          properties={{ call: given ? talking : undefined, profile: given ? profile : null, strings }}
          events={{
            'cc-hold-request': (event) => {
              event.respondWith({ ok: true });
              hear(`hold ${event.detail.legId}`);
            },
          }}
        />
      ) : (
        <p>Nothing</p>
      )}
      <CcElement tag="cc-call-list" properties={{ calls: given ? listed : null }} />
      <CcElement
        tag="cc-wrapup"
        properties={{ call: wrapped, profile, value: 'open', required: given }}
        events={{ input: ({ currentTarget }) => hear(`input ${currentTarget.value}`) }}
      />
      <CcElement tag="cc-dialpad" properties={{ profile, value: '12345' }} />
      {works && <CcElement tag="cc-desktop" properties={{ connector: 'simulator' }} />}
    </>
  );
}
