// Which pages may connect. A browser sends cookies and opens sockets for any page that asks, so the server looks at
// who asks: the pages that it serves itself, and those of its own machine.
import { isIP } from 'node:net';
import { hostname } from 'node:os';

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const urlOf = (text) => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** The other end is on this machine. */
export const isLocal = (address = '') => address === '::1' || /^(::ffff:)?127\./.test(address);

/**
 * Names under which this machine is known to be reached. Any other name may be a stranger's that only points here
 * (DNS rebinding), and then "the same origin" says nothing.
 */
function isOwnName(name) {
  const own = hostname().toLowerCase();
  return (
    LOOPBACK.test(name) || isIP(name.replace(/^\[|\]$/g, '')) > 0 || name === own || name === `${own}.local`
  );
}

/**
 * @param {string[]} [allowed] other origins, such as `https://crm.example.com`
 */
export function createOriginCheck(allowed = []) {
  const others = new Set(allowed.map((origin) => urlOf(origin)?.origin));
  const isSame = (origin, host) => origin.host === host && isOwnName(origin.hostname);
  return {
    /** @param {import('node:http').IncomingMessage} request without an origin it is not from a page */
    mayConnect({ headers }) {
      if (headers.origin === undefined) return true;
      const origin = urlOf(headers.origin);
      if (!origin) return false;
      return others.has(origin.origin) || LOOPBACK.test(origin.hostname) || isSame(origin, headers.host);
    },
    /** Who plays the people of a world sits at the server's machine, in a page that came from it. */
    mayControl({ headers, socket }) {
      if (!isLocal(socket.remoteAddress)) return false;
      const origin = headers.origin === undefined ? undefined : urlOf(headers.origin);
      return headers.origin === undefined || Boolean(origin && isSame(origin, headers.host));
    },
  };
}
