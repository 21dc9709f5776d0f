/** A call comes in: from whom, for whom, with which variables. */
import type { Variable } from '../../core/schema/types.js';
import type { OfferCall } from '../api.js';
import type { Random } from '../random.js';
import type { Customer, EntryPoint, Interaction, Queue, Value, World } from '../world/types.js';
import type { Context } from './context.js';

interface Destination {
  queue?: Queue;
  directTo?: string;
}

function destinationOf(world: World, to: string | undefined): Destination {
  const [first] = world.queues;
  if (to === undefined && first) return { queue: first };
  const queue = world.queues.find(({ id }) => id === to);
  if (queue) return { queue };
  const agent = world.agents.find(({ id }) => id === to);
  // a call for one agent that this one does not take goes on to the queue
  if (agent) return { directTo: agent.id, queue: world.queues.find((q) => q.agentIds.includes(agent.id)) };
  const known = [...world.agents, ...world.queues].map(({ id }) => id).join(', ');
  throw new Error(
    `simulator.offerCall: there is no agent or queue "${to ?? ''}". Give one of the world's: ${known}`,
  );
}

/** Values that differ from caller to caller. */
const INVENTED: { [name: string]: (random: Random) => Value } = {
  caseNumber: (random) => `CS-${10_000 + random.below(90_000)}`,
  customerId: (random) => 100_000 + random.below(900_000),
  balanceDue: (random) => random.below(100_000) / 100,
  cardNumber: (random) => `4000 00${10 + random.below(90)} 3456 ${1000 + random.below(9000)}`,
};

const typeOf = (value: Value): Variable['type'] =>
  typeof value === 'boolean'
    ? 'boolean'
    : typeof value !== 'number'
      ? 'string'
      : Number.isInteger(value)
        ? 'integer'
        : 'decimal';

function variablesOf(
  ctx: Context,
  entryPoint: EntryPoint | undefined,
  customer: Customer | undefined,
  given: OfferCall['variables'] = {},
): Variable[] {
  if (Array.isArray(given)) return given.map((variable) => ({ ...variable, rev: variable.rev ?? '1' }));
  const own = (entryPoint?.flow.variables ?? []).map((variable): Variable => {
    const { name } = variable;
    const invented = INVENTED[name] ? INVENTED[name](ctx.values) : variable.value;
    const known =
      customer?.values && Object.hasOwn(customer.values, name) ? customer.values[name]! : invented;
    return { ...variable, value: Object.hasOwn(given, name) ? given[name]! : known, rev: '1' };
  });
  const more = Object.entries(given)
    .filter(([name]) => !own.some((variable) => variable.name === name))
    .map(([name, value]): Variable => ({ name, type: typeOf(value), value, editable: true, rev: '1' }));
  return [...own, ...more];
}

/** @returns the interaction; it waits until `route` finds an agent */
export function arrive(ctx: Context, call: OfferCall): Interaction {
  const { world } = ctx;
  if (typeof call?.from !== 'string' || !call.from) {
    throw new Error('simulator.offerCall: from is missing. Give the number of the customer, as text');
  }
  const { queue, directTo } = destinationOf(world, call.to);
  const entryPoint =
    call.dnis === undefined
      ? (world.entryPoints.find(({ queueId }) => queueId === queue?.id) ?? world.entryPoints[0])
      : world.entryPoints.find(({ number }) => number === call.dnis);
  const customer = world.customers.find(({ number }) => number === call.from);
  const interaction: Interaction = {
    id: ctx.id('int'),
    kind: call.kind ?? 'inbound',
    queueId: queue?.id,
    directTo,
    entryPointId: entryPoint?.id,
    dnis: call.dnis ?? entryPoint?.number ?? '',
    customer: {
      id: 'customer',
      role: 'customer',
      name: call.name ?? customer?.name,
      number: call.from,
      phase: 'waiting',
      since: ctx.now(),
      hold: false,
    },
    parties: [],
    engagements: [],
    topology: 'single',
    waiting: true,
    recording: { status: 'off' },
    variables: variablesOf(ctx, entryPoint, customer, call.variables),
    inPage: call.inPage,
  };
  world.interactions.push(interaction);
  return interaction;
}
