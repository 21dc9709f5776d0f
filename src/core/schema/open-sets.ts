import { END_REASONS } from '../names.js';

/** Sets that grow: known members, and what an unknown one reads as. */
export const OPEN_SETS = {
  kind: ['inbound', 'callback', 'outdial', 'campaign', 'consult', 'other'],
  legRole: ['customer', 'agent', 'external', 'queue', 'supervisor', 'unknown'],
  endReason: END_REASONS,
  agentState: ['available', 'idle', 'rona', 'engaged', 'wrapup', 'offline', 'unknown'],
  channel: ['voice', 'chat', 'email', 'other'],
  variableType: ['string', 'integer', 'decimal', 'boolean', 'datetime', 'other'],
} as const;
