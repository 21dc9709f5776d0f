import type { AgentStateKind, Profile, Text } from '../../core/schema/types.js';
import type { StringKey } from '../../localize/locale.js';
import { available, idle, info, loggedOff, missed, phone, wrapup } from '../../styles/icons.js';
import type { Kit } from '../base/cc-element.js';

type Word = Extract<StringKey, AgentStateKind | 'wrapUp' | 'unknownState'>;

/** Each state by icon, word and colour. */
export const AGENT_FACES: Record<AgentStateKind, { icon: string; word: Word; tone: string }> = {
  available: { icon: available, word: 'available', tone: 'connected' },
  idle: { icon: idle, word: 'idle', tone: 'wrapup' },
  rona: { icon: missed, word: 'rona', tone: 'rona' },
  engaged: { icon: phone, word: 'engaged', tone: 'hold' },
  wrapup: { icon: wrapup, word: 'wrapUp', tone: 'wrapup' },
  offline: { icon: loggedOff, word: 'offline', tone: 'offline' },
  unknown: { icon: info, word: 'unknownState', tone: 'offline' },
};

interface Shown {
  kind: string;
  idleCodeId?: string;
}

/** "Lunch"; '' where the agent has none. */
export const codeName = ({ text }: Kit, { idleCodeId }: Shown, { idleCodes }: Profile): string =>
  text(idleCodes?.find(({ id }) => id === idleCodeId)?.name);

/** "Idle · Lunch" */
export function stateLabel(kit: Kit, state: Shown, profile: Profile): string {
  const face = AGENT_FACES[state.kind as AgentStateKind] ?? AGENT_FACES.unknown;
  return [kit.t(face.word), codeName(kit, state, profile)].filter(Boolean).join(' · ');
}

export interface StateChoice {
  kind: 'available' | 'idle';
  idleCodeId?: string;
  /** Of the idle code. */
  name?: Text;
}

/** What an agent may choose: Available, then each idle code (or Idle, where there are none). */
export function stateChoices(codes: Profile['idleCodes']): StateChoice[] {
  const idleStates: StateChoice[] = codes?.length
    ? codes.map(({ id, name }) => ({ kind: 'idle', idleCodeId: id, name: name ?? id }))
    : [{ kind: 'idle' }];
  return [{ kind: 'available' }, ...idleStates];
}
