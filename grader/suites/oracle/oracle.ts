import { decodeFloat32 } from "./_decode_float32.ts";
import type { PointwiseTable, SoftmaxTable } from "./_tables.ts";

/** Inputs and, one for one, what a function makes of them. */
export interface PointwiseValues {
  readonly inputs: Float32Array;
  /** Correctly rounded: ties to even, subnormals kept. */
  readonly outputs: Float32Array;
}

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
 * Exact values to hold results against. Every call decodes afresh, so a
 * caller may keep or change what it gets.
 */
export class Oracle {
  readonly #pointwise: PointwiseTable;
  readonly #softmax: SoftmaxTable;

  constructor(pointwise: PointwiseTable, softmax: SoftmaxTable) {
    this.#pointwise = pointwise;
    this.#softmax = softmax;
  }

  /** Names that {@linkcode Oracle.pointwise} takes. */
  functions(): readonly string[] {
    return Object.keys(this.#pointwise.functions);
  }

  /** Sets of inputs that {@linkcode Oracle.pointwise} takes. */
  sets(): readonly string[] {
    return Object.keys(this.#pointwise.inputs);
  }

  /**
   * The values of one function on one set of inputs.
   *
   * @throws {RangeError} If there is no such function or set.
   */
  pointwise(name: string, set: string): PointwiseValues {
    const { functions, inputs } = this.#pointwise;
    const { outputs } = pick(functions, name, "function");
    return {
      inputs: decodeFloat32(pick(inputs, set, "set of inputs")),
      outputs: decodeFloat32(pick(outputs, set, "set of outputs")),
    };
  }

  /** All softmax cases, none of them with a NaN. */
  softmaxCases(): readonly SoftmaxCase[] {
    return this.#softmax.cases.map(({ input, output, ...rest }) => ({
      ...rest,
      input: decodeFloat32(input),
      output: decodeFloat32(output),
    }));
  }
}

function pick<T>(entries: Record<string, T>, key: string, noun: string): T {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (entry !== undefined) return entry;
  const known = Object.keys(entries).join(", ");
  throw new RangeError(
    `Cannot look up "${key}": the oracle has no such ${noun}; use ${known}`,
  );
}
