/** Reads base64 of little-endian float32, whatever the machine's own order. */
export function decodeFloat32(base64: string): Float32Array {
  const bytes = Uint8Array.fromBase64(base64);
  const view = new DataView(bytes.buffer);
  return Float32Array.from(
    { length: bytes.length / 4 },
    (_, index) => view.getFloat32(4 * index, true),
  );
}
