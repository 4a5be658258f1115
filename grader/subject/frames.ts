import { frameParts } from "./frame_parts.ts";
import { isReply } from "./is_reply.ts";
import { joinSmall } from "./join_small.ts";
import type { ChildReply, Request, Settings } from "./protocol.ts";

const LENGTHS = 8;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
/** Bytes of the secret that starts each frame of the child. */
export const NONCE = 16;
/** No honest header is longer: all prints and an error's text, escaped. */
export const MAX_HEADER = 1 << 17;
/** No honest payload is longer: 64 MiB, 16 million numbers. */
export const MAX_PAYLOAD = 1 << 26;

/** A reply of the child with the numbers behind it. */
export interface Frame {
  readonly header: ChildReply;
  readonly payload: Float32Array;
}

/**
 * Encodes a frame of the parent, whose payload is all the numbers in a row.
 *
 * @returns Its parts: small ones are put together, large ones are not copied.
 */
export function encodeFrame(
  header: Request | Settings,
  ...numbers: readonly Float32Array[]
): Uint8Array[] {
  const payload = numbers.map(({ buffer, byteOffset, byteLength }) =>
    new Uint8Array(buffer, byteOffset, byteLength)
  );
  return joinSmall(frameParts(ENCODER.encode(JSON.stringify(header)), payload));
}

/**
 * Decodes the frame at the start of `bytes`.
 *
 * @returns The frame and its length; `undefined` while bytes are missing.
 * @throws {SyntaxError} If the bytes are not a frame of the child.
 */
export function decodeFrame(
  bytes: Uint8Array,
  nonce: Uint8Array,
): { readonly frame: Frame; readonly length: number } | undefined {
  const seen = Math.min(bytes.length, NONCE);
  for (let i = 0; i < seen; i++) {
    if (bytes[i] !== nonce[i]) {
      throw new SyntaxError("Cannot read reply: foreign bytes on the channel");
    }
  }
  const start = NONCE + LENGTHS;
  if (bytes.length < start) return undefined;
  const lengths = new DataView(bytes.buffer, bytes.byteOffset + NONCE, LENGTHS);
  const header = lengths.getUint32(0, true);
  const payload = lengths.getUint32(4, true);
  if (header > MAX_HEADER || payload > MAX_PAYLOAD || payload % 4 !== 0) {
    throw new SyntaxError("Cannot read reply: its lengths are impossible");
  }
  const length = start + header + payload;
  if (bytes.length < length) return undefined;
  const text = DECODER.decode(bytes.subarray(start, start + header));
  return {
    frame: {
      header: parseHeader(text, payload / 4),
      // One copy of all, which also puts the numbers where numbers may start.
      payload: new Float32Array(bytes.slice(start + header, length).buffer),
    },
    length,
  };
}

function parseHeader(text: string, count: number): ChildReply {
  try {
    const header: unknown = JSON.parse(text);
    if (isReply(header, count)) return header;
  } catch {
    // Said below.
  }
  throw new SyntaxError("Cannot read reply: its header is malformed");
}
