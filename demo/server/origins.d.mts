interface Asking {
  headers: { origin?: string; host?: string };
  socket: { remoteAddress?: string };
}
export function isLocal(address?: string): boolean;
export function createOriginCheck(allowed?: string[]): {
  mayConnect(request: Asking): boolean;
  mayControl(request: Asking): boolean;
};
