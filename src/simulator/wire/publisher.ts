/** Tells every agent's pages what changed for this agent, and nothing else. */
import type { Clock } from '../../core/clock/clock.js';
import { deepFreeze } from '../../core/schema/plain.js';
import type { BackendNotice, SnapshotInput, UpdateInput } from '../../core/schema/types.js';
import type { Projection } from '../project/project.js';
import { Channel } from './channel.js';
import type { FaultSet } from './faults.js';
import { Wire, type Sink } from './wire.js';

export interface Told {
  agentIds(): string[];
  epoch(): string;
  project(agentId: string): Projection;
  /** Notices since the last time; they are handed over. */
  takeNotices(agentId: string): BackendNotice[];
  /** Takes away what has ended; true when something had. */
  sweep(): boolean;
}

export class Publisher {
  readonly #told: Told;
  readonly #clock: Clock;
  readonly #faults: FaultSet;
  readonly #channels = new Map<string, Channel>();
  readonly #outbox: (() => void)[] = [];
  #sending = false;

  constructor(told: Told, clock: Clock, faults: FaultSet) {
    this.#told = told;
    this.#clock = clock;
    this.#faults = faults;
    for (const id of told.agentIds()) this.#channels.set(id, new Channel(told.epoch(), told.project(id)));
  }

  /** What changed since the last time. Calls that have ended are told as ended, and then as gone. */
  publish(): void {
    const { agentIds, project, sweep, takeNotices } = this.#told;
    const moved = agentIds().map((id) => {
      const channel = this.#channels.get(id)!;
      const before = channel.last.calls;
      return { id, channel, before, updates: channel.moveTo(project(id)) };
    });
    const swept = sweep();
    for (const { id, channel, before, updates } of moved) {
      const wrappedUp = (callId: string) =>
        before.some((call) => call.id === callId && call.phase === 'wrapup');
      // after a wrap-up the page knows the reason already; else it gets to see the ended call first
      const atOnce = channel.last.calls.every((call) => call.phase !== 'ended' || wrappedUp(call.id));
      const removals = swept ? channel.moveTo(project(id)) : [];
      const notices = takeNotices(id);
      this.#tell(id, atOnce ? [...updates, ...removals] : updates, notices);
      if (!atOnce) this.#tell(id, removals, []);
    }
    this.#flush();
  }

  connect(agentId: string, sink: Sink, signal: AbortSignal): void {
    if (signal.aborted) return;
    const { wires } = this.#channels.get(agentId)!;
    const wire = new Wire(sink, this.#clock, this.#faults);
    wires.add(wire);
    const disconnect = () => {
      wires.delete(wire);
      wire.close();
    };
    signal.addEventListener('abort', disconnect, { once: true });
    this.#greet(agentId, wire);
    this.#flush();
  }

  snapshot(agentId: string): SnapshotInput {
    return this.#channels.get(agentId)!.snapshot(this.#clock.now());
  }

  /** The line went down or came up again. */
  linkChanged(): void {
    for (const [id, { wires }] of this.#channels) for (const wire of wires) this.#greet(id, wire);
    this.#flush();
  }

  /** Another world: other agents perhaps, and a new epoch. */
  restart(): void {
    const { agentIds, epoch, project } = this.#told;
    for (const id of agentIds()) this.#channels.get(id)!.restart(epoch(), project(id));
    for (const [id, { wires }] of this.#channels) for (const wire of wires) this.#greet(id, wire, false);
    this.#flush();
  }

  #tell(agentId: string, changes: UpdateInput[], notices: BackendNotice[]): void {
    const channel = this.#channels.get(agentId)!;
    const update = channel.message(changes, notices, this.#clock.now());
    if (!update || this.#faults.isDown) return;
    for (const wire of channel.wires) this.#outbox.push(() => wire.send(update));
  }

  /** The state of the line and, when it is up, everything. */
  #greet(agentId: string, wire: Wire, withLink = true): void {
    const since = this.#clock.now();
    const status = this.#faults.isDown ? 'offline' : 'online';
    const updates: UpdateInput[] = [];
    if (withLink) updates.push({ type: 'link', serverTime: since, link: { status, since } });
    if (status === 'online') updates.push({ type: 'snapshot', snapshot: this.snapshot(agentId) });
    deepFreeze(updates);
    this.#outbox.push(() => wire.restart(updates));
  }

  /** In order, also when a page answers an update by changing the world. */
  #flush(): void {
    if (this.#sending) return;
    this.#sending = true;
    for (let send = this.#outbox.shift(); send; send = this.#outbox.shift()) send();
    this.#sending = false;
  }
}
