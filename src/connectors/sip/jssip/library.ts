/** As much of JsSIP as is used. Its own types leave out `sendRequest`, which its RTCSession has. */
import JsSIP from 'jssip';

export const { UA, C } = JsSIP;

interface Response {
  status_code: number;
  body?: string;
}

interface RequestHandlers {
  onSuccessResponse?(response: Response): void;
  onErrorResponse?(response: Response): void;
  onTransportError?(): void;
  onRequestTimeout?(): void;
  onDialogError?(response?: Response): void;
}

/** Of a request or a response. */
export interface Message {
  method?: string;
  status_code?: number;
  body?: string | null;
  call_id: string;
  from_tag: string;
  to_tag: string;
  from: Address;
  to: Address;
  getHeader(name: string): string | undefined;
  getHeaders?(name: string): string[];
  parseHeader?(name: string): { uri: { toString(): string } } | undefined;
}

export interface Address {
  display_name?: string | null;
  uri: { user?: string | null; host: string };
}

export interface Originated {
  originator: 'local' | 'remote' | 'system';
  message: Message | null;
  cause: string;
}

type Listener = (event: never) => void;

export interface Session {
  readonly connection: RTCPeerConnection | undefined;
  readonly contact: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly remote_identity: Address;
  isEstablished(): boolean;
  isEnded(): boolean;
  isReadyToReOffer(): boolean;
  answer(options: object): void;
  terminate: (options?: { cause?: string; status_code?: number; reason_phrase?: string }) => void;
  mute(what: { audio: boolean }): void;
  unmute(what: { audio: boolean }): void;
  sendDTMF(tones: string, options: object): void;
  refer(target: string, options: object): void;
  sendRequest(
    method: string,
    options?: { extraHeaders?: string[]; body?: string; eventHandlers?: RequestHandlers },
  ): unknown;
  on(type: string, listener: Listener): void;
}

export interface SessionEvent {
  originator: 'local' | 'remote';
  session: Session;
  request: Message;
}
