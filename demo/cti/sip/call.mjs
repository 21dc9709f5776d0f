// One call with one phone: a dialog of SIP, from INVITE to BYE, whoever began it.
import { contactOf, token } from './message.mjs';
import { repeatedly } from './endpoint.mjs';

const ALLOW = 'INVITE, ACK, CANCEL, BYE, OPTIONS, INFO, UPDATE';
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]/g, ' ')}"`;

/**
 * What the owner of a call is told.
 *
 * @typedef {object} Listener
 * @property {() => void} [onRing] the phone rings
 * @property {(sdp: string) => void} [onAnswer] it was answered
 * @property {(status: number) => void} onGone it is over: 0 = it had been answered and was hung up there; else why it never was
 * @property {(sdp: string) => string} onOffer the phone wants the sound otherwise, as when it holds; returns the answer
 */

export class Call {
  /** @type {'calling' | 'called' | 'up' | 'gone'} */
  state;
  id;
  localTag = token();
  /** @type {Listener} */
  listener = { onGone() {}, onOffer: () => '' };
  #endpoint;
  #ended;
  /** Who is who, as it stands in From and To. */
  #local;
  #remote;
  #dialog;
  #cseq = 1;
  #invite;
  #branch;
  #reply;
  #isCancelled = false;
  #cancelSent = false;
  /** The proxy has the INVITE. */
  #isKnown = false;
  #stopAnswer = () => {};

  constructor(endpoint, ended) {
    this.#endpoint = endpoint;
    this.#ended = ended;
  }

  get #contact() {
    return ['Contact', `<sip:centre@${this.#endpoint.address}>`];
  }

  // --- a phone is called

  /** @param {{ uri: string, from: { user: string, name?: string, domain: string }, sdp: string }} to */
  call({ uri, from, sdp }) {
    this.state = 'calling';
    this.id = `${token()}${token()}@cti`;
    this.#local = `${from.name ? `${quoted(from.name)} ` : ''}<sip:${from.user}@${from.domain}>;tag=${this.localTag}`;
    this.#remote = `<${uri}>`;
    this.#invite = { method: 'INVITE', uri, cseq: this.#cseq, headers: this.#headers(), body: sdp };
    this.#branch = this.#endpoint.ask(this.#invite, (reply) => this.#hear(reply));
  }

  #headers(to = this.#remote) {
    return [['From', this.#local], ['To', to], ['Call-ID', this.id], this.#contact, ['Allow', ALLOW]];
  }

  #hear(reply) {
    if (reply.status < 200) return this.#hearProgress(reply);
    if (reply.status >= 300) {
      if (reply.getHeader) this.#acknowledgeRefusal(reply);
      return this.#gone(reply.status);
    }
    const dialog = {
      tag: reply.to_tag,
      target: contactOf(reply) ?? this.#invite.uri,
      routes: [...reply.routes].reverse(),
    };
    const isFirst = !this.#dialog;
    const isOurs = isFirst || this.#dialog.tag === dialog.tag;
    if (isFirst && this.state === 'calling') this.#dialog = dialog;
    this.#acknowledge(dialog);
    if (!isFirst && isOurs) return;
    // too late, or a second phone of the same person
    if (this.state !== 'calling') return this.#bye(dialog);
    if (this.#isCancelled) {
      this.#bye(dialog);
      return this.#gone(487);
    }
    this.state = 'up';
    this.listener.onAnswer?.(reply.body ?? '');
  }

  #hearProgress({ status }) {
    if (this.#isCancelled) this.#cancel();
    else if (status === 180 || status === 183) this.listener.onRing?.();
    this.#isKnown = true;
  }

  #cancel() {
    if (this.#cancelSent) return;
    this.#cancelSent = true;
    const { uri, cseq } = this.#invite;
    const headers = this.#headers().slice(0, 3);
    this.#endpoint.ask({ method: 'CANCEL', uri, cseq, headers, branch: this.#branch }, () => {});
  }

  #acknowledge({ tag, target, routes }) {
    const headers = [
      ...this.#headers(`${this.#remote};tag=${tag}`).slice(0, 3),
      ...routes.map((r) => ['Route', r]),
    ];
    this.#endpoint.tell({ method: 'ACK', uri: target, cseq: this.#invite.cseq, headers });
  }

  #acknowledgeRefusal(reply) {
    const { uri, cseq } = this.#invite;
    const headers = this.#headers(reply.getHeader('to')).slice(0, 3);
    this.#endpoint.tell({ method: 'ACK', uri, cseq, headers, branch: this.#branch });
  }

  // --- a phone calls

  /** @param {object} request its INVITE */
  incoming(request, reply) {
    this.state = 'called';
    this.id = request.call_id;
    this.#reply = reply;
    this.#local = `<${request.to.uri}>;tag=${this.localTag}`;
    this.#remote = `<${request.from.uri}>`;
    this.#dialog = { tag: request.from_tag, target: contactOf(request), routes: request.routes };
  }

  /** Is heard before it is accepted (early media). */
  progress(sdp) {
    this.#reply(183, { tag: this.localTag, headers: [this.#contact], body: sdp });
  }

  accept(sdp) {
    this.state = 'up';
    this.#answerInvite(this.#reply, sdp);
  }

  reject(status) {
    this.#reply(status, { tag: this.localTag });
    this.#gone(status);
  }

  /** A 200 goes by until its ACK is there. */
  #answerInvite(reply, sdp) {
    const more = { tag: this.localTag, headers: [this.#contact, ['Allow', ALLOW]], body: sdp };
    this.#stopAnswer();
    this.#stopAnswer = repeatedly(
      () => reply(200, more),
      () => this.hangUp(),
    );
  }

  // --- either

  hangUp() {
    if (this.state === 'up') {
      this.#bye(this.#dialog);
      this.#gone(0);
    } else if (this.state === 'called') this.reject(480);
    else if (this.state === 'calling' && !this.#isCancelled) {
      this.#isCancelled = true;
      // what the proxy has not seen cannot be cancelled yet
      if (this.#isKnown) this.#cancel();
    }
  }

  #bye({ tag, target, routes }) {
    this.#cseq += 1;
    const to = tag ? `${this.#remote};tag=${tag}` : this.#remote;
    const headers = [...this.#headers(to), ...routes.map((route) => ['Route', route])];
    this.#endpoint.ask({ method: 'BYE', uri: target, cseq: this.#cseq, headers }, () => {});
  }

  /** A request within the call. */
  hear(request, reply) {
    const { method } = request;
    if (method === 'ACK') return this.#stopAnswer();
    if (method === 'CANCEL') return this.#hearCancel(reply);
    if (this.state !== 'up') return reply(481);
    if (method === 'INVITE') return this.#answerInvite(reply, this.listener.onOffer(request.body ?? ''));
    const isKnown = ['BYE', 'INFO', 'OPTIONS', 'UPDATE'].includes(method);
    reply(isKnown ? 200 : 405, { headers: [['Allow', ALLOW]] });
    if (method === 'BYE') this.#gone(0);
  }

  #hearCancel(reply) {
    reply(200, { tag: this.localTag });
    if (this.state === 'called') this.reject(487);
  }

  #gone(status) {
    if (this.state === 'gone') return;
    this.state = 'gone';
    this.#stopAnswer();
    this.#ended(this);
    this.listener.onGone(status);
  }
}
