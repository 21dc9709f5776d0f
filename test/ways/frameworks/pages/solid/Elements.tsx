import type { CcCallCard } from 'cc-voice-widgets';
import type {} from 'cc-voice-widgets/types/solid';
import { createSignal, Show } from 'solid-js';
import { listed, profile, quiet, rung, spelled, strings, talking, wrapped } from './data';

export function Elements() {
  const [count, setCount] = createSignal(1);
  const [shown, setShown] = createSignal(true);
  const [given, setGiven] = createSignal(true);
  const [works, setWorks] = createSignal(false);
  const [rings, setRings] = createSignal(false);
  const [heard, setHeard] = createSignal<string[]>([]);
  const hear = (what: string) => setHeard((heard) => [...heard, what]);
  const listen = (card: CcCallCard) => card.addEventListener('cc-hold-request', () => hear('by hand'));

  return (
    <>
      <button onClick={() => setCount(count() + 1)}>Count</button>
      <button onClick={() => setShown(!shown())}>Show or hide</button>
      <button onClick={() => setGiven(!given())}>Give or take</button>
      <button onClick={() => setRings(true)}>Ring</button>
      <button onClick={() => setWorks(true)}>Work</button>
      <output>{heard().join(', ')}</output>
      <cc-session
        prop:state={rings() ? rung : quiet}
        prop:formatNumber={spelled}
        prop:requestTimeout={5000}
        prop:titleBadge={true}
        locale="en"
        on:cc-call-offered={({ detail }) => hear(`offered ${detail.call.id}`)}
      >
        <cc-call-card id="ringing" prop:callId="ringing">
          <p slot="before">Count {count()}</p>
        </cc-call-card>
      </cc-session>
      <Show when={shown()} fallback={<p>Nothing</p>}>
        <cc-call-card
          ref={listen}
          id="card"
          prop:call={given() ? talking : undefined}
          prop:profile={given() ? profile : null}
          prop:strings={strings}
          on:cc-hold-request={(event) => {
            event.respondWith({ ok: true });
            hear(`hold ${event.detail.legId}`);
          }}
        />
      </Show>
      <cc-call-list prop:calls={given() ? listed : null} />
      <cc-wrapup
        prop:call={wrapped}
        prop:profile={profile}
        prop:required={given()}
        prop:value="open"
        on:input={({ currentTarget }) => hear(`input ${currentTarget.value}`)}
      />
      <cc-dialpad prop:profile={profile} prop:value="12345" />
      <Show when={works()}>
        <cc-desktop prop:connector="simulator" />
      </Show>
    </>
  );
}
