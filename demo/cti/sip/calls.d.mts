export interface Listener {
  onRing?: () => void;
  onAnswer?: (sdp: string) => void;
  onGone: (status: number) => void;
  onOffer: (sdp: string) => string;
}

export interface Call {
  readonly state: 'calling' | 'called' | 'up' | 'gone';
  listener: Listener;
  /** Is heard before it is accepted. */
  progress(sdp: string): void;
  accept(sdp: string): void;
  reject(status: number): void;
  hangUp(): void;
}

export interface Calls {
  call(to: { uri: string; from: { user: string; name?: string; domain: string }; sdp: string }): Call;
  register(user: string): Promise<void>;
  close(): Promise<void>;
}

export function openCalls(options: {
  registrar: { host: string; port: number; domain: string };
  onCall: (call: Call, request: { body?: string }) => void;
}): Promise<Calls>;
