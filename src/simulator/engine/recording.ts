/** Recording, paused while the customer says what must not be recorded. */
import type { Interaction, WorldAgent } from '../world/types.js';
import type { Context } from './context.js';

export function pauseRecording(ctx: Context, { profile }: WorldAgent, interaction: Interaction): void {
  const seconds = profile.recording?.pauseSeconds;
  interaction.recording = { status: 'paused' };
  if (seconds !== undefined) interaction.recording.autoResumeAt = ctx.now() + seconds * 1000;
}

export function resumeRecording(interaction: Interaction): void {
  interaction.recording = { status: 'on' };
}
