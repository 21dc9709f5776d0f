/** What an INVITE says beside its parties: by default nothing but the queue, where the server tells it. */
import type { CallInput } from '../../core/schema/types.js';

/** Reads headers of the INVITE that began a call: `header('X-Queue')`; several of one name are joined by commas. */
export type HeaderReader = (name: string) => string | undefined;

const uriUser = (value: string) =>
  /<sips?:([^@;>?]+)@/i.exec(value)?.[1] ?? /sips?:([^@;>?\s]+)@/i.exec(value)?.[1];
const shown = (value: string) => /^\s*"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replace(/\\(.)/g, '$1');

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Values of a header, apart. */
export const valuesOf = (header: string): string[] =>
  header
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)(?![^<]*>)/)
    .map((value) => value.trim())
    .filter(Boolean);

/**
 * The queue: `X-Queue`, else the first entry of History-Info (RFC 7044) that is not the agent, else Diversion.
 * Undefined where the server says none.
 */
export function queueName(header: HeaderReader, own: string): string | undefined {
  const plain = header('X-Queue')?.trim();
  if (plain) return decoded(plain.replace(/^"(.*)"$/, '$1'));
  for (const name of ['History-Info', 'Diversion']) {
    for (const value of valuesOf(header(name) ?? '')) {
      const user = uriUser(value);
      if (user && user !== own) return shown(value) ?? decoded(user);
    }
  }
  return undefined;
}

/** Who calls, as a server that can be trusted says it: P-Asserted-Identity before From. */
export function assertedParty(header: HeaderReader): { number?: string; name?: string } {
  const [value] = valuesOf(header('P-Asserted-Identity') ?? '');
  if (!value) return {};
  const number = uriUser(value) ?? /tel:([^;>]+)/i.exec(value)?.[1];
  const name = shown(value);
  return { ...(number && { number: decoded(number) }), ...(name && { name }) };
}

/** Marks a call between agents that is about a customer's. A server may strip it: it is an ordinary call then. */
export const CONSULT_HEADER = 'X-CC-Consult';

export type Variables = NonNullable<CallInput['variables']>;
