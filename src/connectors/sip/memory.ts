/** What a page that is loaded again has to know of its calls. No variable, no password. */
import { isRecord } from '../../core/schema/plain.js';
import { memberOf, SipCall, type Member } from './call.js';
import type { DialogId } from './stack.js';

/** As much of `sessionStorage` as is used. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

interface KeptMember extends Pick<Member, 'id' | 'role' | 'party' | 'since' | 'hold' | 'holdSince'> {
  /** Of a party that was there. */
  dialog?: DialogId;
}

interface KeptCall {
  id: string;
  kind: SipCall['kind'];
  consulted: boolean;
  offeredAt: number;
  connectedAt: number | undefined;
  since: number;
  /** Over, and not yet written up. */
  wrapupAt: number | undefined;
  end: SipCall['end'];
  muted: boolean;
  isConference: boolean;
  ani: string | undefined;
  dnis: string | undefined;
  queue: SipCall['queue'];
  customer: KeptMember;
  other: KeptMember | undefined;
}

export interface Kept {
  /** Of the page to the registrar, and of its GRUU. */
  instance: string;
  state?: { kind: 'available' | 'idle'; idleCodeId?: string };
  calls: SipCall[];
}

/** Of what is kept of an agent's calls. */
export const keyOf = (uri: string): string => `cc-sip:${uri}`;

/** ms; a call that nobody came back for within this time is not looked for. */
const OLDEST = 60_000;

const keep = (member: Member | undefined): KeptMember | undefined => {
  if (!member) return undefined;
  const { id, role, party, since, hold, holdSince, phase } = member;
  const dialog = phase === 'connected' ? (member.leg?.dialog ?? member.dialog) : undefined;
  const held = holdSince !== undefined && { holdSince };
  return { id, role, party, since, hold, ...held, ...(dialog && { dialog }) };
};

const revive = ({ id, role, party, since, hold, holdSince, dialog }: KeptMember): Member => ({
  ...memberOf(id, role, party, since),
  phase: dialog ? 'connected' : 'left',
  hold,
  ...(holdSince !== undefined && { holdSince }),
  ...(dialog && { dialog }),
});

function callOf(kept: KeptCall): SipCall {
  const call = new SipCall(kept.id, kept.kind, revive(kept.customer), kept.offeredAt);
  const { consulted, connectedAt, since, muted, isConference, ani, dnis, queue, other, end, wrapupAt } = kept;
  Object.assign(call, {
    consulted,
    connectedAt,
    since,
    muted,
    isConference,
    ani,
    dnis,
    queue,
    end,
    wrapupAt,
  });
  call.phase = wrapupAt === undefined ? 'connected' : 'wrapup';
  call.isRecovering = wrapupAt === undefined;
  if (other) call.other = revive(other);
  return call;
}

export class Memory {
  readonly #shelf: Shelf | undefined;
  readonly #key: string;
  readonly #now: () => number;
  #instance = '';

  constructor(shelf: Shelf | undefined, uri: string, now: () => number) {
    this.#shelf = shelf;
    this.#key = keyOf(uri);
    this.#now = now;
  }

  /** @param newInstance where this page has none yet */
  load(newInstance: () => string): Kept {
    let found: unknown;
    try {
      found = JSON.parse(this.#shelf?.getItem(this.#key) ?? 'null');
    } catch {
      // another script's, or of another version
    }
    const kept = isRecord(found) ? found : {};
    this.#instance = typeof kept.instance === 'string' ? kept.instance : newInstance();
    const isFresh = typeof kept.at === 'number' && this.#now() - kept.at < OLDEST;
    const calls = isFresh && Array.isArray(kept.calls) ? (kept.calls as KeptCall[]).map(callOf) : [];
    const state = isRecord(kept.state) ? { state: kept.state as unknown as NonNullable<Kept['state']> } : {};
    return { instance: this.#instance, calls, ...state };
  }

  save(calls: Iterable<SipCall>, state: NonNullable<Kept['state']>): void {
    const kept: KeptCall[] = [];
    for (const call of calls) {
      const customer = keep(call.customer);
      // what only rings is lost with the page: it has no dialog yet
      if (!customer || !(customer.dialog ? call.phase === 'connected' : call.phase === 'wrapup')) continue;
      const { id, kind, consulted, offeredAt, connectedAt, since, muted, isConference, end, wrapupAt } = call;
      const { ani, dnis, queue } = call;
      const own = { id, kind, consulted, offeredAt, connectedAt, since, muted, isConference, end, wrapupAt };
      kept.push({ ...own, ani, dnis, queue, customer, other: keep(call.other) });
    }
    const all = { instance: this.#instance, at: this.#now(), state, calls: kept };
    try {
      this.#shelf?.setItem(this.#key, JSON.stringify(all));
    } catch {
      // full, or forbidden: a reload will not find the call
    }
  }
}
