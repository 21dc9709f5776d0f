/** The smallest backend there is: one agent, one call at a time, no seq, nothing but what the elements ask for. */
import type { Call, Command, Result, UpdateInput, Variable } from '../../../src/core/schema/types.js';
import type { CommandType } from '../../../src/core/names.js';

export const HOST_SUPPORTS = [
  'hold',
  'resume',
  'end-call',
  'wrapup',
  'decline',
  'agent-state',
  'save-variables',
] as const satisfies CommandType[];

type Told = (update: UpdateInput) => void;
let calls = 0;

export class Host {
  readonly #told = new Set<Told>();
  #call: Call | undefined;
  #agent = { id: 'ada', name: 'Ada Novak', state: { kind: 'available', since: Date.now() } };

  /** @returns the end of it */
  join(told: Told): () => void {
    this.#told.add(told);
    const calls = this.#call ? [this.#call] : [];
    const profile = {
      wrapup: { reasons: [{ id: 'done', name: 'Done' }] },
      idleCodes: [{ id: 'lunch', name: 'Lunch' }],
    };
    told({ type: 'snapshot', snapshot: { serverTime: Date.now(), agent: this.#agent, profile, calls } });
    return () => this.#told.delete(told);
  }

  offer({ number, name }: { number: string; name: string }): void {
    const since = Date.now();
    this.#change({
      id: `host-${++calls}`,
      phase: 'offered',
      since,
      offeredAt: since,
      ani: number,
      can: { decline: true },
      legs: [{ id: 'customer', role: 'customer', number, name, phase: 'waiting', since, hold: false }],
      variables: [
        { name: 'note', type: 'string', value: 'new', editable: true, rev: '1' },
        { name: 'pin', type: 'string', value: '7731-0042', editable: true, rev: '1', secure: true },
      ],
    } as Partial<Call>);
  }

  answer(): void {
    this.#agentIs('engaged');
    this.#change({ phase: 'connected', connectedAt: Date.now() }, { phase: 'connected' });
  }

  hangUp(): void {
    if (this.#call?.phase === 'offered') return this.#over('abandoned');
    this.#agentIs('wrapup');
    this.#change(
      { phase: 'wrapup', end: { reason: 'completed', by: 'customer' } },
      { phase: 'left', hold: false },
    );
  }

  save(name: string, value: Variable['value'], changedBy = 'Ben Ortiz'): void {
    const variables = this.#call!.variables.map((item) =>
      item.name === name ? { ...item, value, changedBy, rev: String(Number(item.rev) + 1) } : item,
    );
    this.#change({ variables });
  }

  /** As a network would: a little later. */
  async receive(command: Command): Promise<Result> {
    await Promise.resolve();
    const code = this.#judge(command);
    return code ? { id: command.id, ok: false, code } : { id: command.id, ok: true };
  }

  /** Why not, or undefined when it was carried out. */
  #judge(command: Command): string | undefined {
    if (command.type === 'agent-state') return void this.#agentIs(command.state, command.idleCodeId);
    const call = this.#call;
    if (!('callId' in command) || command.callId !== call?.id) return 'not-found';
    switch (command.type) {
      case 'hold':
      case 'resume': {
        const hold = command.type === 'hold';
        const [leg] = call.legs;
        if (leg!.id !== command.legId) return 'not-found';
        return leg!.hold === hold ? 'refused' : void this.#change({}, { hold });
      }
      case 'end-call':
        return call.phase === 'connected' ? void this.hangUp() : 'refused';
      case 'decline':
        return call.phase === 'offered' ? void this.#over('rejected') : 'refused';
      case 'wrapup':
        return call.phase === 'wrapup' ? void this.#over('completed') : 'refused';
      case 'save-variables': {
        const [[name, change]] = Object.entries(command.changes) as [
          [string, { value: string; rev?: string }],
        ];
        const known = call.variables.find((item) => item.name === name);
        if (!known) return 'invalid';
        if (change.rev !== undefined && change.rev !== known.rev) return 'conflict';
        return void this.save(name, change.value, this.#agent.name);
      }
      default:
        return 'unsupported';
    }
  }

  #over(reason: 'abandoned' | 'rejected' | 'completed'): void {
    this.#change({ phase: 'ended', end: { reason } });
    this.#call = undefined;
    this.#agentIs('available');
  }

  #agentIs(kind: string, idleCodeId?: string): void {
    const code = idleCodeId === undefined ? {} : { idleCodeId };
    this.#agent = { ...this.#agent, state: { kind, since: Date.now(), ...code } };
    this.#tell({ type: 'agent', agent: this.#agent });
  }

  #change(fields: Partial<Call>, leg: object = {}): void {
    const before = this.#call ?? (fields as Call);
    const [customer] = before.legs;
    this.#call = { ...before, ...fields, legs: [{ ...customer!, ...leg }] };
    this.#tell({ type: 'call', call: this.#call });
  }

  #tell(update: UpdateInput): void {
    for (const told of this.#told) told({ ...update, serverTime: Date.now() });
  }
}
