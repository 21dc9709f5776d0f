// A server that says one thing very often: each update names a call and a number that grows.
import { WebSocketServer } from 'ws';

const EVERY_MS = 5;

/** @returns {Promise<{ url: string, flood(perSecond: number, seconds: number): Promise<Map<string, number>>, close(): void }>} */
export async function floodServer(calls) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const epoch = 'flood';
  let seq = 1;
  let socket;
  const say = (frame) => socket.send(JSON.stringify(frame));
  const snapshot = () => ({
    type: 'snapshot',
    snapshot: {
      epoch,
      seq,
      serverTime: Date.now(),
      agent: { id: 'ada', name: 'Ada', state: { kind: 'engaged', since: Date.now() } },
      profile: {},
      calls: Array.from({ length: calls }, (_, n) => ({
        id: `call-${n}`,
        phase: 'connected',
        queue: 'Queue 0',
        legs: [
          { id: 'c', role: 'customer', name: `Customer ${n}`, number: '+12015532447', phase: 'connected' },
        ],
      })),
    },
  });
  server.on('connection', (its) => {
    socket = its;
    its.on('message', (data) => {
      const frame = JSON.parse(String(data));
      if (frame.type === 'hello') {
        say({ type: 'welcome', protocol: 1, serverTime: Date.now() });
        say(snapshot());
      } else if (frame.type === 'ping') say({ type: 'pong', t: frame.t, serverTime: Date.now(), epoch, seq });
      else if (frame.type === 'refresh') say(snapshot());
    });
  });
  return {
    url: `ws://127.0.0.1:${server.address().port}/`,
    async flood(perSecond, seconds) {
      const last = new Map();
      const from = Date.now();
      const total = perSecond * seconds;
      let sent = 0;
      while (sent < total) {
        const due = Math.min(total, Math.floor(((Date.now() - from) * perSecond) / 1000));
        for (; sent < due; sent++) {
          const callId = `call-${sent % calls}`;
          // another word each time, in the next flood too
          last.set(callId, ++seq);
          say({ type: 'call-patch', epoch, seq, callId, patch: { queue: `Queue ${seq}` } });
        }
        await new Promise((done) => setTimeout(done, EVERY_MS));
      }
      return last;
    },
    close: () => server.close(),
  };
}
