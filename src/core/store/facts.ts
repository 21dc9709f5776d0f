/** Two states → what the page may react to. At most once per call and fact, where the contract says so. */
import type { Fact as FactName } from '../names.js';
import type { Fact } from './fact.js';
import type { NumberFormatter } from '../numbers/format.js';
import type { Call } from '../schema/types.js';
import { customerLeg, partyNumber } from '../policy/legs.js';
import { sameJson } from '../schema/plain.js';
import { redactCall } from './redact.js';
import { callById, type State } from './state.js';

const PHASES: Record<Call['phase'], FactName> = {
  offered: 'cc-call-offered',
  connected: 'cc-call-connected',
  wrapup: 'cc-call-wrapup',
  ended: 'cc-call-ended',
};

/** How the next state came about. */
interface Change {
  /** Calls as they ended, those that are gone from the next state included. */
  ended: readonly Call[];
  /** A snapshot: calls that it brings are not news. */
  replay: boolean;
  /** The first state of all. */
  first: boolean;
}

/** What a page opens its record by. @param call as facts carry it */
export function offer(call: Call): Record<string, unknown> {
  const { dnis, queue, variables } = call;
  return { call, number: partyNumber(call, customerLeg(call)), dnis, queue, variables };
}

/** How many calls' facts are remembered after they are gone. */
const MEMORY = 2000;

export class FactFinder {
  readonly #fired = new Map<string, Set<FactName>>();
  readonly #format: NumberFormatter;

  constructor(format: NumberFormatter) {
    this.#format = format;
  }

  forget(): void {
    this.#fired.clear();
  }

  find(prev: State, next: State, { ended, replay, first }: Change): Fact[] {
    const facts: Fact[] = [];
    for (const call of next.calls) this.#callFacts(prev, call, replay, first, facts);
    for (const call of prev.calls) {
      if (callById(next, call.id) || next.calls.some(({ continues }) => continues === call.id)) continue;
      this.#vanished(ended.find(({ id }) => id === call.id) ?? call, facts);
    }
    if (!sameJson(prev.agent?.state, next.agent?.state)) {
      facts.push({
        fact: 'cc-agent-state-changed',
        detail: { prev: prev.agent?.state ?? null, next: next.agent?.state ?? null },
      });
    }
    if (prev.link.status !== next.link.status) {
      facts.push({ fact: 'cc-link-changed', detail: { prev: prev.link, next: next.link } });
    }
    if (prev.selectedCallId !== next.selectedCallId) {
      facts.push({
        fact: 'cc-selection-changed',
        detail: { prev: prev.selectedCallId ?? null, next: next.selectedCallId ?? null },
      });
    }
    return facts;
  }

  #callFacts(prev: State, call: Call, replay: boolean, first: boolean, facts: Fact[]): void {
    const before = callById(prev, call.id) ?? callById(prev, call.continues);
    if (before === call) return;
    const fired = this.#firedFor(call);
    if (!before && call.phase !== 'offered') {
      fired.add(PHASES.offered);
      if (first) fired.add(PHASES[call.phase]);
    }
    const redacted = redactCall(call, this.#format);
    facts.push({
      fact: 'cc-call-changed',
      detail: {
        prev: before ? redactCall(before, this.#format) : null,
        next: redacted,
        cause: replay ? 'replay' : 'backend',
      },
    });
    const fact = PHASES[call.phase];
    if (fired.has(fact)) return;
    fired.add(fact);
    facts.push({ fact, detail: call.phase === 'offered' ? offer(redacted) : { call: redacted } });
  }

  #vanished(call: Call, facts: Fact[]): void {
    const fired = this.#firedFor(call);
    if (fired.has(PHASES.ended)) return;
    fired.add(PHASES.ended);
    const end = call.end ?? { reason: 'unknown' as const };
    facts.push({ fact: 'cc-call-ended', detail: { call: redactCall({ ...call, end }, this.#format) } });
  }

  #firedFor(call: Call): Set<FactName> {
    const earlier = call.continues === undefined ? undefined : this.#fired.get(call.continues);
    const fired = this.#fired.get(call.id) ?? new Set(earlier);
    this.#fired.delete(call.id);
    this.#fired.set(call.id, fired);
    if (this.#fired.size > MEMORY) this.#fired.delete(this.#fired.keys().next().value!);
    return fired;
  }
}
