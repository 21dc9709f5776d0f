/** Of the music on hold, one after the other. */
export const MUSIC_HERTZ: readonly number[];
