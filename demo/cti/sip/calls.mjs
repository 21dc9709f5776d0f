// All calls of the server on one socket, and its names at the registrar.
import { Call } from './call.mjs';
import { Endpoint } from './endpoint.mjs';
import { token } from './message.mjs';

/** s; renewed long before, so that a registrar that was restarted soon knows it again. */
const EXPIRES = 120;
const RENEW_MS = 30_000;

/**
 * @param {object} options
 * @param {{ host: string, port: number, domain: string }} options.registrar which is the proxy, too
 * @param {(call: Call, request: object) => void} options.onCall somebody calls
 */
export async function openCalls({ registrar, onCall, log = () => {} }) {
  const endpoint = new Endpoint({ proxy: registrar, log });
  /** @type {Map<string, Call>} by Call-ID: every call has one of its own */
  const calls = new Map();
  const ended = ({ id }) => calls.delete(id);
  await endpoint.open();

  endpoint.onRequest = (request, reply) => {
    const call = calls.get(request.call_id);
    if (call) return call.hear(request, reply);
    if (request.method === 'ACK') return;
    if (request.method === 'OPTIONS') return reply(200);
    if (request.method !== 'INVITE' || request.to_tag) return reply(481);
    const next = new Call(endpoint, ended);
    next.incoming(request, reply);
    calls.set(next.id, next);
    onCall(next, request);
  };

  const timers = [];
  const registrations = new Map();

  /** @returns {Promise<number>} the registrar's answer */
  function register(user, expires = EXPIRES) {
    const known = registrations.get(user) ?? { id: `${token()}@cti`, cseq: 0 };
    known.cseq += 1;
    registrations.set(user, known);
    const who = `<sip:${user}@${registrar.domain}>`;
    const headers = [
      ['From', `${who};tag=${token()}`],
      ['To', who],
      ['Call-ID', known.id],
      ['Contact', `<sip:${user}@${endpoint.address}>`],
      ['Expires', String(expires)],
    ];
    const request = { method: 'REGISTER', uri: `sip:${registrar.domain}`, cseq: known.cseq, headers };
    return new Promise((done) => {
      endpoint.ask(request, ({ status }) => status >= 200 && done(status));
    });
  }

  return {
    host: registrar.host,
    domain: registrar.domain,
    call(to) {
      const call = new Call(endpoint, ended);
      call.call(to);
      calls.set(call.id, call);
      return call;
    },
    /** Calls to this user come here from now on. */
    async register(user) {
      const status = await register(user);
      if (status !== 200) throw new Error(`The registrar refuses ${user}: ${status}.`);
      const timer = setInterval(() => void register(user), RENEW_MS);
      timer.unref();
      timers.push(timer);
    },
    /** Every phone is hung up, and the names are given back. */
    async close() {
      for (const timer of timers) clearInterval(timer);
      for (const call of [...calls.values()]) call.hangUp();
      const left = Promise.all([...registrations.keys()].map((user) => register(user, 0)));
      await Promise.race([left, new Promise((done) => setTimeout(done, 500).unref())]);
      endpoint.close();
    },
  };
}
