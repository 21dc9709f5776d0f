/**
 * The tables of `policy.md`: what the row alone allows. `E` = visible and enabled, a reason = visible
 * and disabled, absent = not visible. Source: the guide's tables of what agents 1 and 2 may do.
 */
import type { Reason } from '../names.js';
import type { Row } from './legs.js';
import type { CallAction } from './types.js';

export const E = true;
export type Cell = typeof E | Reason;

type RowTable = { [A in CallAction]?: Cell };

const consulting: RowTable = {
  consult: 'consulting',
  'complete-transfer': E,
  conference: E,
  'end-consult': E,
};

export const CALL_TABLE: Record<Row, RowTable> = {
  offered: {},
  'offered-outbound': {},
  single: { transfer: E, consult: E, 'end-call': E },
  'single-held': { transfer: E, consult: E, 'end-call': 'on-hold' },
  'consult-requested': {
    consult: 'consult-pending',
    'end-call': 'on-hold',
    'cancel-consult': E,
    'complete-transfer': 'consult-pending',
    conference: 'consult-pending',
  },
  'consult-other': { ...consulting, 'end-call': 'on-hold' },
  'consult-customer': { ...consulting, 'end-call': E },
  conference: {
    consult: 'in-conference',
    'end-call': 'in-conference',
    conference: 'in-conference',
    'complete-transfer': E,
    'end-conference': E,
  },
  wrapup: { wrapup: E },
  ended: {},
  'consulted-offered': {},
  consulted: { 'exit-consult': E },
  'consulted-conference': { 'exit-conference': E },
};

interface LegCells {
  hold?: Cell;
  resume?: Cell;
}

/** Hold and resume of the customer's leg and of the other party's. Never both parties on hold. */
export const LEG_TABLE: { [R in Row]?: { customer: LegCells; other?: LegCells } } = {
  single: { customer: { hold: E } },
  'single-held': { customer: { resume: E } },
  'consult-requested': { customer: { resume: 'consult-pending' }, other: { hold: 'consult-pending' } },
  'consult-other': { customer: { resume: E }, other: { hold: E } },
  'consult-customer': { customer: { hold: E }, other: { resume: E } },
  conference: { customer: { hold: 'in-conference' }, other: { hold: 'in-conference' } },
};
