// G.711: sound in 8 bits a sample, 8000 a second, by the μ-law or the A-law.

export const RATE = 8000;
/** Samples of a frame of 20 ms. */
export const FRAME = 160;

/** @param {number} byte */
function fromMu(byte) {
  const u = ~byte & 0xff;
  const magnitude = (((u & 0x0f) << 3) + 0x84) << ((u & 0x70) >> 4);
  return u & 0x80 ? 0x84 - magnitude : magnitude - 0x84;
}

function fromA(byte) {
  const a = byte ^ 0x55;
  const exponent = (a & 0x70) >> 4;
  const mantissa = (a & 0x0f) << 4;
  const magnitude = exponent ? (mantissa + 0x108) << (exponent - 1) : mantissa + 8;
  return a & 0x80 ? magnitude : -magnitude;
}

/** The byte for each of all samples, found by asking which one comes nearest. */
function encoderOf(decode) {
  const pairs = Array.from({ length: 256 }, (_, byte) => [decode(byte), byte]).sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(65_536);
  let at = 0;
  for (let sample = -32_768; sample < 32_768; sample++) {
    while (at < 255 && Math.abs(pairs[at + 1][0] - sample) <= Math.abs(pairs[at][0] - sample)) at++;
    bytes[sample + 32_768] = pairs[at][1];
  }
  return bytes;
}

const lawOf = (payload, name, decode) => {
  const samples = Int16Array.from({ length: 256 }, (_, byte) => decode(byte));
  const bytes = encoderOf(decode);
  return {
    payload,
    name,
    /** @param {Uint8Array} data */
    decode: (data) => Int16Array.from(data, (byte) => samples[byte]),
    /** @param {Int16Array} frame */
    encode: (frame) => Uint8Array.from(frame, (sample) => bytes[sample + 32_768]),
  };
};

/** By the number of their payload in RTP. */
export const LAWS = new Map(
  [lawOf(0, 'PCMU', fromMu), lawOf(8, 'PCMA', fromA)].map((law) => [law.payload, law]),
);
