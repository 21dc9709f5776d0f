import type { CommandType } from '../../core/names.js';
import type { StringKey } from '../../localize/locale.js';

/** How a request is called on its button: the title of a message about it. */
export const ACTION_WORDS: { [T in CommandType]?: StringKey } = {
  answer: 'answer',
  decline: 'decline',
  'cancel-call': 'cancel',
  'end-call': 'end',
  'exit-consult': 'exitConsult',
  'end-conference': 'endConference',
  'exit-conference': 'exitConference',
  switch: 'resume',
  transfer: 'transfer',
  consult: 'consult',
  'complete-transfer': 'transfer',
  hold: 'hold',
  resume: 'resume',
  'cancel-consult': 'cancelConsult',
  'end-consult': 'endConsult',
  conference: 'conference',
  mute: 'mute',
  unmute: 'unmute',
  'pause-recording': 'pauseRecording',
  'resume-recording': 'startRecording',
  'save-variables': 'save',
  wrapup: 'wrapUp',
  'extend-wrapup': 'extendWrapup',
  'agent-state': 'agentState',
};
