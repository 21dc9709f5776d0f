// The telephone of this CRM: all that it does with <cc-desktop>, by events, properties and methods that are public.
// Facts say what happened, `select()` says what is so. `crm` is the page: what to open, what to show.
import { contactsByNumber, updateActivity } from './store.js';

const isOut = ({ kind }) => kind === 'outdial' || kind === 'campaign';
const customerOf = ({ legs }) => legs.find(({ role }) => role === 'customer');

/** One entry of the timeline for one call, by a key made of the call: a second tab and a reload write the same one. */
const keyOf = ({ id, offeredAt = '' }) => `${id} ${offeredAt}`;

/** What a call tells about itself. A later fact knows more; what one leaves undefined stays as it was written. */
function entryOf(call) {
  const { connectedAt, wrapup, since } = call;
  const isOver = call.phase === 'wrapup' || call.phase === 'ended';
  return {
    type: 'call',
    out: isOut(call),
    number: customerOf(call)?.number ?? '',
    at: call.offeredAt ?? since,
    connectedAt,
    ms: isOver && connectedAt ? (wrapup?.startedAt ?? since) - connectedAt : undefined,
  };
}

export function connectVoice(voice, crm) {
  /** Whose call it is: of the one contact that has the number. Nobody's yet, if several have it, or none. */
  async function record(call) {
    const found = await contactsByNumber(customerOf(call)?.number);
    // who dials means the record that is open, whoever else has the number
    const dialled = isOut(call) && found.find(({ id }) => id === crm.openId());
    const contact = dialled || (found.length === 1 ? found[0] : undefined);
    await updateActivity(keyOf(call), { ...entryOf(call), contactId: contact?.id });
    return contact;
  }

  // Screen pop: whoever calls, or is called, is on the screen before the agent has said a word. Where it is nobody's
  // number, or that of several, the page offers a new contact, or asks.
  voice.addEventListener('cc-call-offered', async ({ detail: { call, number = '' } }) => {
    try {
      const { id, name = customerOf(call)?.name } = (await record(call)) ?? {};
      crm.pop({ key: keyOf(call), out: isOut(call), id, number, name });
    } catch (error) {
      crm.fail(error);
    }
  });

  // A call that was there before the page was: no screen pop, and an entry all the same.
  voice.addEventListener('cc-call-changed', ({ detail: { prev, next } }) => {
    if (!prev && next.phase !== 'offered') record(next).catch(crm.fail);
  });

  // Click to dial: `dial-links=".record"` in index.html makes calls of the record's tel: links. To change the number
  // first, the dialpad opens with it.
  crm.onEditNumber((number, name) => voice.dial(number, { edit: true, name }));

  // The timeline: that there was a conversation, and how long it lasted.
  for (const fact of ['cc-call-connected', 'cc-call-wrapup', 'cc-call-ended'])
    voice.addEventListener(fact, ({ detail: { call } }) =>
      updateActivity(keyOf(call), entryOf(call)).catch(crm.fail),
    );

  // Wrap-up waits until the notes are stored. Whether that worked is shown; it never keeps an agent in wrap-up.
  voice.addEventListener('cc-wrapup-request', (event) => event.waitUntil(crm.notesAreStored()));

  // Its reason and note, once the backend has confirmed them. By then the call is gone: its key was kept.
  const keys = new Map();
  voice.addEventListener('cc-request-done', ({ detail: { command } }) => {
    if (command.type !== 'wrapup') return;
    const { reasons = [], defaultReasonId } = voice.state.profile.wrapup ?? {};
    const reason = reasons.find(({ id }) => id === (command.reasonId ?? defaultReasonId))?.name;
    updateActivity(keys.get(command.callId), { reason, wrapupNote: command.note }).catch(crm.fail);
  });

  // The calls of this moment, also those that were there before the page was: after a reload, in a second tab.
  voice.select(
    ({ calls }) => calls,
    (calls) => {
      for (const call of calls) keys.set(call.id, keyOf(call));
      const live = calls.filter(({ phase }) => phase !== 'ended');
      crm.setCalls(live.map((call) => ({ ...entryOf(call), key: keyOf(call), phase: call.phase, call })));
    },
  );

  // The agent's state, as the backend says it.
  voice.select(
    ({ agent, profile }) => ({ agent, codes: profile.idleCodes }),
    ({ agent, codes = [] }) =>
      crm.setAgent(agent, codes.find(({ id }) => id === agent?.state.idleCodeId)?.name),
  );
}
