/** The parts of a frame: both lengths, the header and the payload. */
export function frameParts(
  header: Uint8Array,
  payload: readonly Uint8Array[],
): Uint8Array[] {
  const size = payload.reduce((sum, { length }) => sum + length, 0);
  // All systems that Deno runs on are little endian, as the protocol is.
  const lengths = Uint32Array.of(header.length, size);
  return [new Uint8Array(lengths.buffer), header, ...payload];
}
