export type FrameReading =
  | { frame: { type: string; [field: string]: unknown }; wrong?: undefined; id?: undefined; type?: undefined }
  | { frame?: undefined; wrong: string; type?: string; id?: string };
export function readFrame(data: string): FrameReading;
