import softmax from "./softmax.json" with { type: "json" };
import { decodeFloat32 } from "./_decode_float32.ts";
import { SoftmaxTable } from "./_tables.ts";

/** One softmax with its correctly rounded result. */
export interface SoftmaxCase {
  /** What is special about it. */
  readonly name: string;
  readonly shape: readonly number[];
  /** In `[-rank, rank)`; a scalar takes -1 and 0. */
  readonly dim: number;
  /** Row-major, as many as the product of `shape`. */
  readonly input: Float32Array;
  readonly output: Float32Array;
}

/**
 * All softmax cases of the frozen table, none of them with a NaN: what the
 * formula that grades is held against.
 *
 * @throws {z.ZodError} If the table was edited into something else.
 */
export function loadSoftmaxCases(): readonly SoftmaxCase[] {
  return SoftmaxTable.parse(softmax).cases.map((
    { input, output, ...rest },
  ) => ({
    ...rest,
    input: decodeFloat32(input),
    output: decodeFloat32(output),
  }));
}
