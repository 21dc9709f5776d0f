/** Privacy shield. */
import { pauseRecording, resumeRecording } from '../engine/recording.js';
import type { Handlers } from './types.js';

export const recording = {
  'pause-recording': (ctx, { agent, interaction }) => pauseRecording(ctx, agent, interaction),
  'resume-recording': (_ctx, { interaction }) => resumeRecording(interaction),
} satisfies Handlers;
