/** All that this contact centre can carry out; what has no handler is not supported. */
import type { CommandType } from '../../core/names.js';
import { agentState } from './agent-state.js';
import { answering } from './answering.js';
import { callControl } from './call-control.js';
import { campaign } from './campaign.js';
import { consult } from './consult.js';
import { digits } from './digits.js';
import { outdial } from './outdial.js';
import { recording } from './recording.js';
import { transfer } from './transfer.js';
import type { Handlers } from './types.js';
import { variables } from './variables.js';
import { wrapup } from './wrapup.js';

export const HANDLERS: Handlers = {
  ...answering,
  ...callControl,
  ...transfer,
  ...consult,
  ...recording,
  ...wrapup,
  ...variables,
  ...agentState,
  ...outdial,
  ...campaign,
  ...digits,
};

export const SUPPORTS: readonly CommandType[] = Object.freeze(Object.keys(HANDLERS) as CommandType[]);
