import { Component, computed, signal } from '@angular/core';
import type {
  AnyRequestEvent,
  CallInput,
  CcRequestEvent,
  CommandType,
  DirectoryItem,
  LegInput,
  Profile,
} from 'cc-voice-widgets';
import { CC_ELEMENTS } from 'cc-voice-widgets/angular';

const reasons = ['Solved', 'Still open'].map((name) => ({ id: name, name }));
const profile: Profile = { wrapup: { reasons } };
const colleagues: DirectoryItem[] = [
  { kind: 'agents', id: 'ben', name: 'Ben Ortiz', dn: '4102', state: 'available' },
];

const jordan: LegInput = { id: 'customer', role: 'customer', name: 'Jordan Lee', number: '+12015532447' };
const can = { answer: true, decline: true, consult: false };

/** What comes of each request at the phone system. */
const outcomes: { [type in CommandType]?: Partial<CallInput> } = {
  answer: { phase: 'connected' },
  decline: { phase: 'ended', end: { reason: 'rejected', by: 'agent' } },
  'end-call': { phase: 'wrapup', end: { reason: 'completed', by: 'agent' } },
  transfer: { phase: 'wrapup', end: { reason: 'transferred', by: 'agent' } },
  wrapup: { phase: 'ended' },
};
const network = () => new Promise((done) => setTimeout(done, 300));

@Component({ selector: 'app-root', imports: [CC_ELEMENTS], templateUrl: './app.html' })
export class App {
  readonly reasons = reasons;
  readonly colleagues = colleagues;
  readonly calls = signal<CallInput[]>([]);
  readonly caller = signal<string | undefined>(undefined);
  readonly reason = signal('');
  readonly transferring = signal(false);
  readonly done = signal<{ id: string; reason: string }[]>([]);

  readonly state = computed(() => ({ profile, calls: this.calls() }));
  readonly open = computed(() => this.#in('offered', 'connected'));
  readonly connected = computed(() => this.#in('connected').length > 0);
  readonly wrapup = computed(() => this.#in('wrapup').length > 0);

  ring(): void {
    const call: CallInput = { id: `${Date.now()}`, phase: 'offered', legs: [jordan], can };
    this.calls.update((calls) => [call, ...calls]);
  }

  async hold({ type, callId }: CcRequestEvent<'hold' | 'resume'>['detail']): Promise<void> {
    await network();
    this.#change(callId, { legs: [{ ...jordan, hold: type === 'hold' }] });
  }

  async answer(request: AnyRequestEvent['detail']): Promise<void> {
    const outcome = outcomes[request.type];
    if (!outcome || !('callId' in request)) throw new Error(`Not here: ${request.type}`);
    await network();
    this.#change(request.callId, outcome);
    if (request.type !== 'wrapup') return;
    this.done.update((done) => [...done, { id: request.callId, reason: request.reasonId ?? 'No reason' }]);
    this.reason.set('');
  }

  #in(...phases: CallInput['phase'][]): CallInput[] {
    return this.calls().filter(({ phase }) => phases.includes(phase));
  }

  #change(id: string, news: Partial<CallInput>): void {
    this.calls.update((calls) => calls.map((call) => (call.id === id ? { ...call, ...news } : call)));
  }
}
