/** Reads base64 of little-endian float32, whatever the machine's own order. */
export function decodeFloat32(base64: string): Float32Array {
  const bytes = Uint8Array.fromBase64(base64);
  const view = new DataView(bytes.buffer);
  return Float32Array.from(
    { length: bytes.length / 4 },
    (_, index) => view.getFloat32(4 * index, true),
  );
}

/** Writes values as base64 of little-endian float32, rounding each. */
export function encodeFloat32(values: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (let index = 0; index < values.length; index++) {
    view.setFloat32(4 * index, values[index] ?? NaN, true);
  }
  return new Uint8Array(view.buffer).toBase64();
}
