/** A tensor as plain data: what crosses between grader and child. */
export interface TensorData {
  /** Sizes of the dims, outermost first; `[]` for a scalar. */
  readonly shape: readonly number[];
  /** Row-major float32 values, as many as the product of `shape`. */
  readonly data: Float32Array;
}
