import type { CommandType } from '../../core/names.js';
import type { AgentAction } from '../../core/policy/types.js';
import type { Command } from '../../core/schema/types.js';
import type { Context } from '../engine/context.js';
import type { OnCall } from '../engine/lookup.js';
import type { Refusal } from '../wire/faults.js';

/** Whom and what a command is about; the policy has allowed it already. */
export type Subject<T extends CommandType> = T extends AgentAction ? Pick<OnCall, 'agent'> : OnCall;

/** Carries a command out, or says why not. */
export type Handler<T extends CommandType> = (
  ctx: Context,
  subject: Subject<T>,
  command: Command<T>,
) => Refusal | void;

export type Handlers = { readonly [T in CommandType]?: Handler<T> };
