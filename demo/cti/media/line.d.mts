/** The sound of one phone: RTP in frames of 20 ms. */
export class Line {
  constructor(host: string);
  open(): Promise<this>;
  close(): void;
  /** Undefined when there is nothing in common. */
  answer(sdp: string): string | undefined;
  /** The next frame that was heard, if any. */
  take(): Int16Array | undefined;
  say(frame: Int16Array): void;
}
