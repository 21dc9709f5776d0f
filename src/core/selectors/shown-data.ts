/** Which call-associated data is shown where, and what there is to say beside it. */
import { customerLeg, otherLeg } from '../policy/legs.js';
import type { Agent, Call, Leg, Text, Variable } from '../schema/types.js';
import { partyOf } from './party.js';
import { byOrder, distinct } from './variables.js';

/** A consult request shows nine at most: agent name, DN, team, then six of the administrator's. */
const CONSULT_VARIABLES = 6;
export function popoverVariables(call: Call): Variable[] {
  const marked = distinct(call.variables)
    .filter(({ inPopover }) => inPopover)
    .sort((a, b) => byOrder(a.popoverOrder ?? a.order, b.popoverOrder ?? b.order));
  return call.role === 'consulted' ? marked.slice(0, CONSULT_VARIABLES) : marked;
}

/** Names that a record cannot carry safely (`plainCopy`): such a variable can be read only. */
const UNSENDABLE = new Set(['__proto__', 'prototype', 'constructor']);
export const isEditable = ({ name, editable, type }: Variable): boolean =>
  editable === true && type !== 'other' && !UNSENDABLE.has(name);

/** What a call says of an agent beside its variables. Labels are keys of the locale. */
export interface PartyFact {
  label: 'agentName' | 'agentDn' | 'agentTeam' | 'phoneNumber';
  text?: Text;
  /** A number, to be written as the session writes numbers. */
  number?: string;
  role?: string;
}

function factsOf({ name, dn, number, role }: Partial<Leg>): PartyFact[] {
  const facts: PartyFact[] = [];
  if (name) facts.push({ label: 'agentName', text: name });
  if (dn) facts.push({ label: 'agentDn', text: dn });
  else if (number) facts.push({ label: 'phoneNumber', number, role });
  return facts;
}

/** In a conference the data has the consulted agent's name and number too (guide), for both agents. */
export function conferenceFacts(call: Call, agent: Agent | undefined): PartyFact[] {
  if (call.topology !== 'conference' || call.phase !== 'connected') return [];
  const consulted = call.role === 'consulted' ? agent : otherLeg(call);
  return consulted ? factsOf(consulted) : [];
}

/** The three that every consult request shows: who asks. */
export function consultFacts(call: Call): PartyFact[] {
  const asking = call.role === 'consulted' ? partyOf(call) : undefined;
  if (!asking || asking === customerLeg(call)) return [];
  const team: PartyFact[] = asking.team ? [{ label: 'agentTeam', text: asking.team }] : [];
  return [...factsOf(asking), ...team];
}
