/** What a change of a call sounds like: said once, when it is confirmed. */
import type { Call } from '../../core/schema/types.js';
import { faceOf, otherFace, secondParty } from '../../core/selectors/call.js';
import { listed } from '../../localize/intl.js';
import type { StringKey } from '../../localize/locale.js';
import type { Kit } from './cc-element.js';

const RECORDING: Record<Call['recording']['status'], StringKey> = {
  on: 'recording',
  paused: 'recordingPaused',
  off: 'recordingOff',
  unknown: 'recordingUnknown',
};

/** Holds, consults, conferences, recording, mute; '' when nothing of it changed. */
export function changeWords({ t, text, number, lang }: Kit, prev: Call | null, next: Call): string {
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
  return listed(lang, words);
}
