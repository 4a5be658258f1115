import { decodeFloat32 } from "./_decode_float32.ts";
import type { PointwiseTable } from "./_tables.ts";

/** Inputs and, one for one, what a function makes of them. */
export interface PointwiseValues {
  readonly inputs: Float32Array;
  /** Correctly rounded: ties to even, subnormals kept. */
  readonly outputs: Float32Array;
}

/**
 * Exact values to hold results against. Every call decodes afresh, so a
 * caller may keep or change what it gets.
 */
export class Oracle {
  readonly #pointwise: PointwiseTable;

  constructor(pointwise: PointwiseTable) {
    this.#pointwise = pointwise;
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
}

function pick<T>(entries: Record<string, T>, key: string, noun: string): T {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (entry !== undefined) return entry;
  const known = Object.keys(entries).join(", ");
  throw new RangeError(
    `Cannot look up "${key}": the oracle has no such ${noun}; use ${known}`,
  );
}
