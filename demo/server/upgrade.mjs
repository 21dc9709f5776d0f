// HTTP's half of opening a socket.
import { STATUS_CODES } from 'node:http';
import { WebSocketServer } from 'ws';

/** @returns the path of a request, without its query */
export const pathOf = ({ url = '/' }) => url.split(/[?#]/)[0];

/** Says no, and why. */
export function refuseUpgrade(socket, code, why) {
  const body = `${why}\n`;
  socket.on('error', () => {});
  socket.end(
    `HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

/** A WebSocket server on sockets that somebody else has accepted. */
export function createAcceptor({ frame, goodbye }) {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: frame,
    closeTimeout: goodbye,
    // compressing small frames costs more memory for each page than it saves
    perMessageDeflate: false,
  });
  // a handshake that is none: ws answers it
  server.on('wsClientError', (error, socket) => refuseUpgrade(socket, 400, error.message));
  return {
    /** @param {(ws: import('ws').WebSocket) => void} opened */
    accept(request, socket, head, opened) {
      server.handleUpgrade(request, socket, head, opened);
    },
  };
}
