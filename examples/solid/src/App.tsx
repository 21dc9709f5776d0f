import type {
  AnyRequestEvent,
  CallInput,
  CcRequestEvent,
  CommandType,
  DirectoryItem,
  LegInput,
  Profile,
} from 'cc-voice-widgets';
import type {} from 'cc-voice-widgets/types/solid';
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';

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
  const [calls, setCalls] = createStore<CallInput[]>([]);
  const [caller, setCaller] = createSignal<string>();
  const [reason, setReason] = createSignal('');
  const [transferring, setTransferring] = createSignal(false);
  const [done, setDone] = createStore<string[]>([]);

  const open = () => calls.filter(({ phase }) => phase === 'offered' || phase === 'connected');
  const wrapup = () => calls.find(({ phase }) => phase === 'wrapup');

  const change = (id: string, news: Partial<CallInput>) => setCalls((call) => call.id === id, news);

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
    setDone([...done, request.reasonId ?? 'No reason']);
    setReason('');
  };

  return (
    <main>
      <h1>Voice in Solid</h1>
      <div class="buttons">
        <button onClick={ring}>A customer calls</button>
        <button
          onClick={() => setTransferring(true)}
          disabled={!open().some(({ phase }) => phase === 'connected')}
        >
          Transfer…
        </button>
      </div>
      <Show when={caller()}>
        <p class="record">Record of {caller()}</p>
      </Show>
      <cc-session
        prop:state={{ profile, calls: calls.map((call) => ({ ...call })) }}
        prop:directory={colleagues}
        on:cc-call-offered={(event) => setCaller(event.detail.number)}
        on:cc-request={(event) => event.respondWith(answer(event.detail))}
      >
        <For each={open()}>
          {({ id }) => (
            <cc-call-card
              prop:callId={id}
              on:cc-hold-request={(event) => event.respondWith(hold(event.detail))}
              on:cc-resume-request={(event) => event.respondWith(hold(event.detail))}
            />
          )}
        </For>
        <Show when={wrapup()}>
          <label>
            Reason{' '}
            <select value={reason()} onInput={(event) => setReason(event.currentTarget.value)}>
              <option value="">None</option>
              <For each={reasons}>{({ id, name }) => <option value={id}>{name}</option>}</For>
            </select>
          </label>
          <cc-wrapup prop:value={reason()} on:input={(event) => setReason(event.currentTarget.value)} />
        </Show>
        <cc-transfer-dialog
          prop:open={transferring()}
          on:cc-transfer-opened={() => setTransferring(true)}
          on:cc-transfer-closed={() => setTransferring(false)}
        />
      </cc-session>
      <h2>Done</h2>
      <ul>
        <For each={done}>{(reason) => <li>{reason}</li>}</For>
      </ul>
    </main>
  );
}
