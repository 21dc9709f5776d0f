import type { AgentStateKind, Profile, Text } from '../../core/schema/types.js';
import type { StringKey } from '../../localize/locale.js';
import type { IconName } from '../../styles/icons.js';

/** Each state by icon, word and colour. */
export const AGENT_FACES: Record<AgentStateKind, { icon: IconName; word: StringKey; tone: string }> = {
  available: { icon: 'available', word: 'available', tone: 'connected' },
  idle: { icon: 'idle', word: 'idle', tone: 'wrapup' },
  rona: { icon: 'missed', word: 'rona', tone: 'rona' },
  engaged: { icon: 'phone', word: 'engaged', tone: 'hold' },
  wrapup: { icon: 'wrapup', word: 'wrapUp', tone: 'wrapup' },
  offline: { icon: 'logged-off', word: 'offline', tone: 'offline' },
  unknown: { icon: 'info', word: 'unknownState', tone: 'offline' },
};

export interface StateChoice {
  kind: 'available' | 'idle';
  idleCodeId?: string;
  /** Of the idle code. */
  name?: Text;
}

/** What an agent may choose: Available, then each idle code (or Idle, where there are none). */
export function stateChoices(codes: Profile['idleCodes']): StateChoice[] {
  const idle: StateChoice[] = codes?.length
    ? codes.map(({ id, name }) => ({ kind: 'idle', idleCodeId: id, name: name ?? id }))
    : [{ kind: 'idle' }];
  return [{ kind: 'available' }, ...idle];
}
