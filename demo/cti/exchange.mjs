// Between the contact centre and the phones: what the one wants is done on the others, what happens on these is told to
// the one. Calls are controlled from here alone (third-party call control): every phone talks to this server only.
import { Line } from './media/line.mjs';
import { startMixer } from './media/mixer.mjs';
import { openCalls } from './sip/calls.mjs';
import { wanted } from './wanted.mjs';

/** The contact centre tells what agents see; what only concerns customers is looked for. */
const LOOK_MS = 100;
/** The person does not want the call; anything else is a phone that cannot be reached. */
const DECLINED = new Set([486, 600, 603]);
const NOT_FOUND = 404;
const NOT_ACCEPTABLE = 488;
const MOST_KEYS = 32;

/**
 * @param {object} options
 * @param {import('../../src/simulator/api.js').Simulator} options.simulator the rules
 * @param {{ host: string, port: number, domain: string }} options.registrar
 */
export async function openExchange({ simulator, registrar, log = () => {} }) {
  /** @type {Map<string, { call: object, line: Line, phone?: import('./wanted.mjs').Phone, isUp: boolean }>} */
  const legs = new Map();
  const calls = await openCalls({ registrar, onCall: (call, request) => void arrive(call, request), log });
  const mixer = startMixer((key) => (legs.get(key)?.isUp ? legs.get(key).line : undefined));

  const controlOf = ({ kind, interactionId, agentId, legId }) =>
    kind === 'agent'
      ? simulator.phone(agentId)
      : kind === 'customer'
        ? simulator.customer(interactionId)
        : simulator.party(interactionId, legId);

  const isWanted = (key) => wanted(simulator.state()).phones.has(key);

  function answered(key, phone) {
    legs.get(key).isUp = true;
    log('answered', { kind: phone.kind });
    controlOf(phone).answer(phone.callId);
    look();
  }

  /** @param {number} status 0: it was up, and hung up there */
  function gone(key, phone, status) {
    legs.get(key).line.close();
    // what is still wanted stays known, or it would be dialled again
    legs.get(key).isUp = false;
    log('gone', { kind: phone.kind, status });
    if (!isWanted(key)) return void legs.delete(key);
    const control = controlOf(phone);
    if (!status) control.hangUp();
    else if (DECLINED.has(status)) control.decline();
    else if (phone.kind !== 'agent') control.fail();
    // an agent's phone that is not there rings out, and the agent is in RONA: so nobody goes on calling it
    look();
  }

  function listenTo(call, line, key, phone) {
    call.listener = {
      onAnswer: (sdp) => (line.hearAnswer(sdp) ? answered(key, phone) : call.hangUp()),
      onGone: (status) => gone(key, phone, status),
      onOffer: (sdp) => line.answer(sdp) ?? line.offer(),
    };
    legs.set(key, { call, line, phone, isUp: false });
  }

  async function dial(key, phone) {
    legs.set(key, {});
    const line = await new Line(calls.host).open();
    if (!isWanted(key)) {
      line.close();
      return void legs.delete(key);
    }
    const { domain } = calls;
    const from = { user: phone.from, name: phone.name, domain };
    const call = calls.call({ uri: `sip:${phone.user}@${domain}`, from, sdp: line.offer() });
    listenTo(call, line, key, phone);
    log('dialled', { kind: phone.kind });
  }

  /** A customer calls one of the contact centre's numbers: the queue answers, with music. */
  async function arrive(call, request) {
    const { entryPoints } = simulator.state();
    const entryPoint = entryPoints.find(({ number }) => number === request.ruri.user);
    if (!entryPoint) return call.reject(NOT_FOUND);
    const line = await new Line(calls.host).open();
    const answer = line.answer(request.body ?? '');
    if (call.state !== 'called' || answer === undefined) {
      line.close();
      if (call.state === 'called') call.reject(NOT_ACCEPTABLE);
      return;
    }
    const { user } = request.from.uri;
    const name = request.from.display_name || undefined;
    const { number: dnis, queueId } = entryPoint;
    // not told yet: the phone must be known before the contact centre asks for it
    const interactionId = simulator.offerCall({ from: user, name, dnis, to: queueId });
    const key = `${interactionId}/customer`;
    const phone = { kind: 'customer', user, interactionId };
    listenTo(call, line, key, phone);
    line.onKey = (pressed) => keep(interactionId, pressed);
    legs.get(key).isUp = true;
    call.accept(answer);
    log('arrived', { queue: queueId });
    look();
  }

  /** What the customer presses, for the agent to see, where the flow has a place for it. */
  function keep(interactionId, pressed) {
    const interaction = simulator.state().interactions.find(({ id }) => id === interactionId);
    const variable = interaction?.variables.find(({ name }) => name === 'keys');
    const engagement = interaction?.engagements.find(({ phase }) => phase === 'connected');
    if (!variable || !engagement) return;
    const value = `${variable.value ?? ''}${pressed}`.slice(-MOST_KEYS);
    simulator.editVariable(interactionId, engagement.agentId, 'keys', value);
  }

  function look() {
    const { phones, parts } = wanted(simulator.state());
    for (const [key, { call }] of [...legs]) {
      if (phones.has(key) || !call) continue;
      call.hangUp();
      if (call.state === 'gone') legs.delete(key);
    }
    for (const [key, phone] of phones) {
      if (phone.dial && !legs.has(key)) void dial(key, phone);
    }
    mixer.set(parts);
  }

  let isLooking = false;
  const lookSoon = () => {
    if (isLooking) return;
    isLooking = true;
    queueMicrotask(() => {
      isLooking = false;
      look();
    });
  };
  const ended = new AbortController();
  for (const { id } of simulator.state().agents)
    void simulator.connector(id).connect(lookSoon, { signal: ended.signal });
  const timer = setInterval(look, LOOK_MS);
  await Promise.all(simulator.state().entryPoints.map(({ number }) => calls.register(number)));

  return {
    /** Keys that the agent has typed, to whom the agent talks. */
    press(callId, keys) {
      const part = wanted(simulator.state()).parts.get(callId);
      return (part?.hears ?? [])
        .map((key) => legs.get(key)?.isUp && legs.get(key).line.press(keys))
        .some(Boolean);
    },
    async close() {
      ended.abort();
      clearInterval(timer);
      mixer.stop();
      await calls.close();
      for (const { line } of legs.values()) line?.close();
      legs.clear();
    },
  };
}
