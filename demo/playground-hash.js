// What is shown, in the address: a link that brings it back. What was typed is packed, so that the link stays short.

const base64 = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const bytesOf = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const through = (data, stream) => new Response(new Blob([data]).stream().pipeThrough(stream));

/** @param snapshot what was edited; undefined: nothing */
export async function toHash({ snapshot, ...rest }) {
  const params = new URLSearchParams(Object.entries(rest).filter(([, value]) => value));
  if (snapshot) {
    const packed = await through(
      JSON.stringify(snapshot),
      new CompressionStream('deflate-raw'),
    ).arrayBuffer();
    params.set('data', base64(new Uint8Array(packed)));
  }
  return `#${params}`;
}

/** What cannot be read of it is as if it were not there. */
export async function fromHash(hash) {
  const { data, ...rest } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  if (!data) return rest;
  try {
    const text = await through(bytesOf(data), new DecompressionStream('deflate-raw')).text();
    return { ...rest, snapshot: JSON.parse(text) };
  } catch {
    return rest;
  }
}
