export const RATE: number;
/** Samples of a frame of 20 ms. */
export const FRAME: number;

export interface Law {
  payload: number;
  name: string;
  decode(data: Uint8Array): Int16Array;
  encode(frame: Int16Array): Uint8Array;
}

/** By the number of their payload in RTP. */
export const LAWS: ReadonlyMap<number, Law>;
