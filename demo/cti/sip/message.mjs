// SIP messages: read by JsSIP's grammar, written here.
import { randomBytes } from 'node:crypto';
import Parser from 'jssip/lib/Parser.js';

export const token = () => randomBytes(6).toString('hex');
export const newBranch = () => `z9hG4bK${token()}`;

/**
 * A message as it came: JsSIP's own, with `status` (a reply's code; 0 for a request) and `routes`, its Record-Routes.
 *
 * @returns undefined when it is none
 */
export function readMessage(data) {
  const message = Parser.parseMessage(String(data), {});
  if (!message || !message.call_id || !message.via || !message.from || !message.to) return undefined;
  message.status = message.status_code ?? 0;
  const count = message.getHeaders('record-route').length;
  message.routes = Array.from({ length: count }, (_, i) => `<${message.parseHeader('record-route', i).uri}>`);
  return message;
}

/** Where requests within the call go, as the other side says. */
export const contactOf = (message) => message.parseHeader('contact')?.uri.toString();

const withBody = (lines, body, type = 'application/sdp') =>
  [
    ...lines,
    ...(body ? [`Content-Type: ${type}`] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');

/**
 * @param {object} request
 * @param {string} request.method
 * @param {string} request.uri
 * @param {string} request.via host and port of who sends it
 * @param {[name: string, value: string][]} request.headers From, To, Call-ID and others
 */
export function writeRequest({ method, uri, via, branch, cseq, headers, body = '' }) {
  const lines = [
    `${method} ${uri} SIP/2.0`,
    `Via: SIP/2.0/UDP ${via};branch=${branch};rport`,
    'Max-Forwards: 70',
    `CSeq: ${cseq} ${method}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return withBody(lines, body);
}

/** @param {{ tag?: string, headers?: [string, string][], body?: string }} [more] `tag`: of a To that has none */
export function writeReply(request, status, reason, { tag, headers = [], body = '' } = {}) {
  const to = request.getHeader('to');
  const lines = [
    `SIP/2.0 ${status} ${reason}`,
    ...request.getHeaders('via').map((via) => `Via: ${via}`),
    ...request.getHeaders('record-route').map((route) => `Record-Route: ${route}`),
    `From: ${request.getHeader('from')}`,
    `To: ${to}${tag && !request.to_tag ? `;tag=${tag}` : ''}`,
    `Call-ID: ${request.call_id}`,
    `CSeq: ${request.cseq} ${request.method}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return withBody(lines, body);
}
