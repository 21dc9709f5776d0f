/** The world in motion: every change is followed by routing, by the timers and by the updates. */
import type { Clock } from '../../core/clock/clock.js';
import type { CommandType } from '../../core/names.js';
import type { BackendNotice } from '../../core/schema/types.js';
import { deepFreeze, plainCopy } from '../../core/schema/plain.js';
import { project, type Projection } from '../project/project.js';
import { createIds, createRandom, type Random } from '../random.js';
import { FaultSet } from '../wire/faults.js';
import { Publisher } from '../wire/publisher.js';
import { createWorld } from '../world/default-world.js';
import type { Engagement, Interaction, World, WorldInput } from '../world/types.js';
import type { Context } from './context.js';
import { shareContacts } from './campaign.js';
import { nextDue } from './due.js';
import { route } from './routing.js';

/** ms; longer time-outs overflow in browsers. */
const LONGEST_TIMER = 2 ** 31 - 1;

const isOver = ({ phase }: Engagement) => phase === 'ended';

function withoutEnded(interactions: Interaction[]): Interaction[] {
  for (const interaction of interactions) {
    interaction.engagements = interaction.engagements.filter((engagement) => !isOver(engagement));
  }
  return interactions.filter(
    ({ customer: { phase }, engagements }) =>
      (phase !== 'left' && phase !== 'failed') || engagements.length > 0,
  );
}

export interface EngineOptions {
  seed: number;
  clock: Clock;
  input: WorldInput;
  supports: readonly CommandType[];
}

export class Engine implements Context {
  readonly clock: Clock;
  readonly supports: readonly CommandType[];
  readonly publisher: Publisher;
  readonly faults = new FaultSet(() => this.publisher.linkChanged());
  world: World;
  values: Random;
  readonly alone = new Set<string>();
  /** No other simulator is this world, whatever its seed: tabs with one each share nothing. */
  readonly scope = `simulator-${Math.random().toString(36).slice(2)}`;
  readonly #seed: number;
  readonly #input: WorldInput;
  readonly #nextId: (prefix: string) => string;
  readonly #notices = new Map<string, BackendNotice[]>();
  readonly #seen = new Set<string>();
  #resets = 0;
  #untold = false;
  #timer: unknown;

  constructor({ seed, clock, input, supports }: EngineOptions) {
    this.#seed = seed;
    this.#input = plainCopy(input) as WorldInput;
    this.#nextId = createIds(seed);
    this.clock = clock;
    this.supports = supports;
    this.values = createRandom(seed, 'values');
    this.world = this.#create();
    this.#assign();
    this.publisher = new Publisher(
      {
        agentIds: () => this.world.agents.map(({ id }) => id),
        epoch: () => this.epoch,
        project: (agentId) => this.see(agentId),
        takeNotices: (agentId) => this.#takeNotices(agentId),
        sweep: () => this.#sweep(),
      },
      clock,
      this.faults,
    );
    this.#arm();
  }

  get epoch(): string {
    return `sim-${this.#seed}-${this.#resets}`;
  }

  now(): number {
    return this.clock.now();
  }

  get limit(): string | undefined {
    return this.faults.limit;
  }

  id(prefix: string): string {
    const id = this.#nextId(prefix);
    this.#seen.add(id);
    return id;
  }

  /** Was this id ever given to anything? */
  isKnown(id: string): boolean {
    return this.#seen.has(id);
  }

  notify(agentId: string, notice: Omit<BackendNotice, 'id'>): void {
    const list = this.#notices.get(agentId) ?? [];
    this.#notices.set(agentId, [...list, { id: this.id('notice'), ...notice } as BackendNotice]);
  }

  /** What an agent may know of the world as it is now, told or not. */
  see(agentId: string): Projection {
    return project(this.world, agentId);
  }

  /** One change, told at once. */
  change<T>(work: () => T): T {
    const result = this.changeQuietly(work);
    this.tell();
    return result;
  }

  /** One change that is told by `tell`, at the latest before the next one. */
  changeQuietly<T>(work: () => T): T {
    this.tell();
    const result = work();
    this.#untold = true;
    this.#assign();
    this.#arm();
    return result;
  }

  tell(): void {
    if (!this.#untold) return;
    this.#untold = false;
    this.publisher.publish();
  }

  reset(): void {
    this.#resets += 1;
    this.#notices.clear();
    this.#untold = false;
    this.values = createRandom(this.#seed, 'values');
    this.world = this.#create();
    this.#assign();
    this.#arm();
    this.publisher.restart();
  }

  /** Calls and contacts, each to somebody who is there for it. */
  #assign(): void {
    route(this);
    shareContacts(this);
  }

  #create(): World {
    const world = createWorld(this.#input, this.now(), (prefix) => this.id(prefix));
    for (const { id, engagements } of world.interactions) {
      this.#seen.add(id);
      for (const { callId } of engagements) this.#seen.add(callId);
    }
    return world;
  }

  #takeNotices(agentId: string): BackendNotice[] {
    const list = this.#notices.get(agentId) ?? [];
    this.#notices.delete(agentId);
    return list;
  }

  /** The world as it is, without what has ended and is only kept until it was told. */
  copy(): World {
    const copy = plainCopy(this.world) as World;
    copy.interactions = withoutEnded(copy.interactions);
    return deepFreeze(copy);
  }

  #sweep(): boolean {
    const { interactions } = this.world;
    const swept = interactions.some(({ engagements }) => engagements.some(isOver));
    this.world.interactions = withoutEnded(interactions);
    return swept;
  }

  #arm(): void {
    this.clock.clearTimeout(this.#timer);
    const due = nextDue(this);
    if (!due) return;
    const ms = Math.min(Math.max(0, due.at - this.now()), LONGEST_TIMER);
    this.#timer = this.clock.setTimeout(() => this.#tick(), ms);
    // contacts are offered for ever: a process that has nothing else to do may end all the same
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Everything that is due, one change each. A timer that fires early finds nothing and is set again. */
  #tick(): void {
    for (let due = nextDue(this); due && due.at <= this.now(); due = nextDue(this)) this.change(due.run);
    this.#arm();
  }
}
