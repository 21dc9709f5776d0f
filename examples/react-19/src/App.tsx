import type {
  AnyRequestEvent,
  CallInput,
  CcRequestEvent,
  CommandType,
  DirectoryItem,
  LegInput,
  Profile,
} from 'cc-voice-widgets';
import type {} from 'cc-voice-widgets/types/react';
import { useState } from 'react';

const reasons = ['Solved', 'Still open'].map((name) => ({ id: name, name }));
const profile: Profile = { wrapup: { reasons } };
const colleagues: DirectoryItem[] = [
  { kind: 'agents', id: 'ben', name: 'Ben Ortiz', dn: '4102', state: 'available' },
];

const jordan: LegInput = { id: 'customer', role: 'customer', name: 'Jordan Lee', number: '+12015532447' };
const can = { answer: true, decline: true, consult: false };

/** What comes of each request at the phone system. */
const outcomes: { [type in CommandType]?: Partial<CallInput> } = {
  answer: { phase: 'connected' },
  decline: { phase: 'ended', end: { reason: 'rejected', by: 'agent' } },
  'end-call': { phase: 'wrapup', end: { reason: 'completed', by: 'agent' } },
  transfer: { phase: 'wrapup', end: { reason: 'transferred', by: 'agent' } },
  wrapup: { phase: 'ended' },
};
const network = () => new Promise((done) => setTimeout(done, 300));

export function App() {
  const [calls, setCalls] = useState<CallInput[]>([]);
  const [caller, setCaller] = useState<string>();
  const [reason, setReason] = useState('');
  const [transferring, setTransferring] = useState(false);
  const [done, setDone] = useState<{ id: string; reason: string }[]>([]);

  const change = (id: string, news: Partial<CallInput>) =>
    setCalls((calls) => calls.map((call) => (call.id === id ? { ...call, ...news } : call)));

  const ring = () => setCalls([{ id: `${Date.now()}`, phase: 'offered', legs: [jordan], can }, ...calls]);

  const hold = async ({ type, callId }: CcRequestEvent<'hold' | 'resume'>['detail']) => {
    await network();
    change(callId, { legs: [{ ...jordan, hold: type === 'hold' }] });
  };

  const answer = async (request: AnyRequestEvent['detail']) => {
    const outcome = outcomes[request.type];
    if (!outcome || !('callId' in request)) throw new Error(`Not here: ${request.type}`);
    await network();
    change(request.callId, outcome);
    if (request.type !== 'wrapup') return;
    setDone((done) => [...done, { id: request.callId, reason: request.reasonId ?? 'No reason' }]);
    setReason('');
  };

  const open = calls.filter(({ phase }) => phase === 'offered' || phase === 'connected');
  const wrapup = calls.find(({ phase }) => phase === 'wrapup');

  return (
    <main>
      <h1>Voice in React 19</h1>
      <div className="buttons">
        <button onClick={ring}>A customer calls</button>
        <button onClick={() => setTransferring(true)} disabled={!open.some((c) => c.phase === 'connected')}>
          Transfer…
        </button>
      </div>
      {caller && <p className="record">Record of {caller}</p>}
      <cc-session
        state={{ profile, calls }}
        directory={colleagues}
        oncc-call-offered={(event) => setCaller(event.detail.number)}
        oncc-request={(event) => event.respondWith(answer(event.detail))}
      >
        {open.map(({ id }) => (
          <cc-call-card
            key={id}
            call-id={id}
            oncc-hold-request={(event) => event.respondWith(hold(event.detail))}
            oncc-resume-request={(event) => event.respondWith(hold(event.detail))}
          />
        ))}
        {wrapup && (
          <>
            <label>
              Reason{' '}
              <select value={reason} onChange={(event) => setReason(event.target.value)}>
                <option value="">None</option>
                {reasons.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <cc-wrapup value={reason} oninput={(event) => setReason(event.currentTarget.value)} />
          </>
        )}
        <cc-transfer-dialog
          open={transferring}
          oncc-transfer-opened={() => setTransferring(true)}
          oncc-transfer-closed={() => setTransferring(false)}
        />
      </cc-session>
      <h2>Done</h2>
      <ul>
        {done.map(({ id, reason }) => (
          <li key={id}>{reason}</li>
        ))}
      </ul>
    </main>
  );
}
