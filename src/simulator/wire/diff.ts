/** Two projections → the updates that lead from one to the other; what did not change is not sent. */
import { deepFreeze, sameJson } from '../../core/schema/plain.js';
import type { Call, UpdateInput } from '../../core/schema/types.js';
import type { Projection } from '../project/project.js';

type Fields = { [key: string]: unknown };

/** Fields that differ; null for those that are gone. */
function changedFields(before: Fields, after: Fields, skip: readonly string[] = []): Fields {
  const changes: Fields = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!skip.includes(key) && !sameJson(before[key], after[key])) changes[key] = after[key] ?? null;
  }
  return changes;
}

/** The items that changed, with their key and what changed; undefined when a patch cannot say it. */
function changedItems<T extends object>(
  before: T[],
  after: T[],
  key: keyof T & string,
): Fields[] | undefined {
  if (before.length !== after.length || before.some((item, i) => item[key] !== after[i]![key]))
    return undefined;
  return after.flatMap((item, i) => {
    const changes = changedFields(before[i] as Fields, item as Fields);
    return Object.keys(changes).length ? [{ [key]: item[key], ...changes }] : [];
  });
}

function callUpdate(before: Call | undefined, after: Call): UpdateInput {
  const legs = before && changedItems(before.legs, after.legs, 'id');
  const variables = before && changedItems(before.variables, after.variables, 'name');
  // another phase is told in full: whoever missed what came before it knows all again
  if (!legs || !variables || before.phase !== after.phase) return { type: 'call', call: after };
  const patch = changedFields(before as Fields, after as Fields, ['legs', 'variables']);
  if (legs.length) patch.legs = legs;
  if (variables.length) patch.variables = variables;
  return { type: 'call-patch', callId: after.id, patch };
}

/** Gives each call and the agent their revision: one more whenever they changed. */
export function revise(before: Projection | undefined, after: Projection): Projection {
  const next = <T extends { rev?: number }>(old: T | undefined, item: T): T => {
    if (!old) return { ...item, rev: 1 };
    const same = { ...item, rev: old.rev };
    return sameJson(old, same) ? old : { ...item, rev: (old.rev ?? 0) + 1 };
  };
  const calls = after.calls.map((call) =>
    next(
      before?.calls.find(({ id }) => id === call.id),
      call,
    ),
  );
  return deepFreeze({ ...after, calls, agent: next(before?.agent, after.agent) });
}

export function diff(before: Projection, after: Projection): UpdateInput[] {
  const updates: UpdateInput[] = [];
  for (const call of after.calls) {
    const old = before.calls.find(({ id }) => id === call.id);
    if (!sameJson(old, call)) updates.push(callUpdate(old, call));
  }
  for (const { id } of before.calls) {
    if (!after.calls.some((call) => call.id === id)) updates.push({ type: 'call-removed', callId: id });
  }
  if (!sameJson(before.agent, after.agent)) updates.push({ type: 'agent', agent: after.agent });
  if (!sameJson(before.profile, after.profile)) updates.push({ type: 'profile', profile: after.profile });
  if (!sameJson(before.history, after.history)) updates.push({ type: 'history', history: after.history });
  if (!sameJson(before.campaign, after.campaign)) {
    updates.push({ type: 'campaign', campaign: after.campaign });
  }
  return updates;
}
