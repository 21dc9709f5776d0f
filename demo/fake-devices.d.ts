export interface FakeDevice {
  kind: string;
  deviceId: string;
  label: string;
}
export const HEADSET_IN: FakeDevice;
export const LAPTOP_IN: FakeDevice;
export const HEADSET_OUT: FakeDevice;
export const LAPTOP_OUT: FakeDevice;

export class FakeDevices extends EventTarget {
  /** Undefined: it is given. Otherwise what `getUserMedia` throws. */
  error: string | undefined;
  /** Whose names may be seen. */
  isAllowed: boolean;
  /** Device ids that `getUserMedia` was asked for; `''` = any. */
  readonly asked: string[];
  /** Tracks that are on. */
  readonly live: Set<EventTarget>;
  constructor(all?: FakeDevice[]);
  /** Other devices are there. */
  become(all: FakeDevice[]): void;
  enumerateDevices(): Promise<MediaDeviceInfo[]>;
  getUserMedia(asked: MediaStreamConstraints): Promise<MediaStream>;
}
