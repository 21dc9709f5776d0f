export const LIMITS: {
  frame: number;
  framesPerSecond: number;
  waiting: number;
  hello: number;
  heartbeat: number;
  goodbye: number;
  connections: number;
  pages: number;
  updates: number;
  updateBytes: number;
  notices: number;
  answers: number;
  questions: number;
};
