/** Numbers with a shape: all of a tensor that arithmetic needs, or makes. */
export interface Operand {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}
