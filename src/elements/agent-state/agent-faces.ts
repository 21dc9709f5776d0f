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

/** "Idle · Lunch" */
export function stateLabel(
  { t, text }: Kit,
  state: { kind: string; idleCodeId?: string },
  { idleCodes }: Profile,
): string {
  const face = AGENT_FACES[state.kind as AgentStateKind] ?? AGENT_FACES.unknown;
  const code = idleCodes?.find(({ id }) => id === state.idleCodeId);
  return [t(face.word), code && text(code.name)].filter(Boolean).join(' · ');
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
