/** What a change sounds like, of a call, of the agent's state, of the line: said once, when it is confirmed. */
import type { Agent, Call, Link } from '../../core/schema/types.js';
import type { Store } from '../../core/store/store.js';
import { faceOf, otherFace, secondParty } from '../../core/selectors/call.js';
import { listed } from '../../localize/intl.js';
import type { StringKey } from '../../localize/locale.js';
import { stateLabel } from '../agent-state/agent-faces.js';
import type { Kit } from './cc-element.js';
import { lineFace } from './line-words.js';

/** Whole words, which a button's place may have no room for. */
const RECORDING: Record<Call['recording']['status'], StringKey> = {
  on: 'recording',
  paused: 'recordingPausedSpoken',
  off: 'recordingOff',
  unknown: 'recordingUnknownSpoken',
};

/** Holds, consults, conferences, recording, mute, sound; '' when nothing of it changed. */
export function changeWords(kit: Kit, prev: Call | null, next: Call): string {
  const { t, text, number, lang } = kit;
  // where a call begins and ends is said by facts of its own
  if (prev?.phase !== 'connected' || next.phase !== 'connected') return '';
  const words: string[] = [];
  const face = faceOf(next).word;
  if (face !== faceOf(prev).word) words.push(t(face));
  const other = secondParty(next);
  const before = secondParty(prev);
  const word = other && otherFace(next, other).word;
  if (other && word && word !== face && word !== (before && otherFace(prev, before).word)) {
    const shown = number(other.number, { purpose: 'label', role: other.role, callId: next.id });
    words.push(t('labelled', text(other.name) || shown || t('otherParty'), t(word)));
  }
  if (prev.recording.status !== next.recording.status) {
    words.push(t(RECORDING[next.recording.status] as 'recording'));
  }
  if ((prev.muted === true) !== (next.muted === true)) words.push(t(next.muted ? 'muted' : 'unmuted'));
  const heard = soundWords(kit, prev.media, next.media);
  return listed(lang, heard ? [...words, heard] : words);
}

/** That nobody is heard, and that they are again. */
function soundWords({ t, word }: Kit, prev: Call['media'], next: Call['media']): string | undefined {
  const status = next?.status;
  if (prev?.status === status || status === 'connecting') return undefined;
  if (status === 'lost' || (status === 'blocked' && next?.where === 'this-tab')) return word('media', status);
  return prev?.status === 'lost' ? t('mediaBack') : undefined;
}

/** States that a call brings and takes away; it speaks for itself. */
const OF_CALLS = new Set(['engaged', 'wrapup']);

/** What the agent's state has become. */
export function stateWords(
  kit: Kit,
  prev: Agent['state'] | null,
  next: Agent['state'] | null,
): string | undefined {
  if (!prev || !next) return undefined;
  if (next.kind === 'rona') return kit.t('labelled', kit.t('rona'), kit.t('missedCall'));
  if (OF_CALLS.has(prev.kind) || OF_CALLS.has(next.kind)) return undefined;
  if (prev.kind === next.kind && prev.idleCodeId === next.idleCodeId) return undefined;
  return stateLabel(kit, next, kit.state.profile);
}

/** Stores whose line was said to be down. */
const down = new WeakSet<Store>();

/** That the line is down, and that it is back. */
export function lineWords({ t, store }: Kit, { status, reason }: Link): string | undefined {
  if (status === 'offline' && !down.has(store)) {
    down.add(store);
    return t(lineFace(reason).title);
  }
  return status === 'online' && down.delete(store) ? t('lineBack') : undefined;
}
