// SDP, as far as phones that speak G.711 over plain RTP need it.
import { LAWS } from './g711.mjs';

/** Pressed keys (RFC 4733); the number is only ours to offer. */
const EVENTS = 101;

/**
 * @returns {{ host: string, port: number, payload: number, events: number | undefined, direction: string } | undefined}
 *   where the other side wants its sound, and how; undefined when there is nothing that we speak
 */
export function readSdp(text) {
  const [session = '', ...media] = text.split(/^(?=m=)/m);
  const audio = media.find((part) => part.startsWith('m=audio'));
  if (!audio) return undefined;
  const [, port, formats = ''] = /^m=audio (\d+) RTP\/AVP ([\d ]+)/.exec(audio) ?? [];
  const payload = formats
    .split(' ')
    .map(Number)
    .find((format) => LAWS.has(format));
  const [, host] = /^c=IN IP4 (\S+)/m.exec(audio) ?? /^c=IN IP4 (\S+)/m.exec(session) ?? [];
  if (payload === undefined || !host) return undefined;
  const [, events] = /^a=rtpmap:(\d+) telephone-event\/8000/m.exec(audio) ?? [];
  const direction = /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m;
  const [, said = 'sendrecv'] = direction.exec(audio) ?? direction.exec(session) ?? [];
  return { host, port: Number(port), payload, events: events && Number(events), direction: said };
}

const MIRROR = { sendrecv: 'sendrecv', sendonly: 'recvonly', recvonly: 'sendonly', inactive: 'inactive' };

/**
 * @param {{ host: string, port: number }} here where we want the sound
 * @param {ReturnType<typeof readSdp>} [there] what is answered; none: an offer of all that we speak
 */
export function writeSdp({ host, port }, there, version = 1) {
  const laws = there ? [LAWS.get(there.payload)] : [...LAWS.values()];
  const events = there ? there.events : EVENTS;
  const formats = [...laws.map(({ payload }) => payload), ...(events === undefined ? [] : [events])];
  return [
    'v=0',
    `o=cti ${port} ${version} IN IP4 ${host}`,
    's=-',
    `c=IN IP4 ${host}`,
    't=0 0',
    `m=audio ${port} RTP/AVP ${formats.join(' ')}`,
    ...laws.map(({ payload, name }) => `a=rtpmap:${payload} ${name}/8000`),
    ...(events === undefined ? [] : [`a=rtpmap:${events} telephone-event/8000`, `a=fmtp:${events} 0-15`]),
    'a=ptime:20',
    `a=${there ? MIRROR[there.direction] : 'sendrecv'}`,
    '',
  ].join('\r\n');
}
