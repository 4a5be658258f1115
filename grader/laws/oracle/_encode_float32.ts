/** Writes values as base64 of little-endian float32, rounding each. */
export function encodeFloat32(values: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (let index = 0; index < values.length; index++) {
    view.setFloat32(4 * index, values[index] ?? NaN, true);
  }
  return new Uint8Array(view.buffer).toBase64();
}
