// What the server takes and keeps. Times in ms, sizes in bytes.
export const LIMITS = {
  /** A frame from a page; a larger one closes its connection with 1009. */
  frame: 64 * 1024,
  /** Frames from one page in a second; more close its connection with 1008. */
  framesPerSecond: 200,
  /** What may wait to be sent to one page; more closes its connection with 1013. */
  waiting: 1024 * 1024,
  /** Until hello. */
  hello: 10_000,
  /** A page that does not answer two of these is gone. */
  heartbeat: 30_000,
  /** What a page has to answer a close. */
  goodbye: 2000,
  /** Sockets of one world, and pages of one agent. */
  connections: 1000,
  pages: 50,
  /** Updates of one agent that are kept for pages that come back: so many, so large in sum. */
  updates: 500,
  updateBytes: 2 * 1024 * 1024,
  /** Notices younger than this are said again to a page that comes back. */
  notices: 30_000,
  /** Answers of one agent that are remembered. */
  answers: 1000,
  /** Questions for the directory that may be open on one connection. */
  questions: 32,
};
