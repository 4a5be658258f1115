import { apply, type Operation } from "./_apply.ts";
import { broadcast } from "./_broadcast.ts";
import { checkShape } from "./_check_shape.ts";
import { flatten } from "./_flatten.ts";
import { formatTensor } from "./_format_tensor.ts";
import { matmul } from "./_matmul.ts";
import type { Operand } from "./_operand.ts";
import { reduce } from "./_reduce.ts";
import { type ReduceOptions, reduceOptions } from "./reduce_options.ts";
import { toList } from "./_to_list.ts";
import { formatShape } from "./format_shape.ts";
import { inferShape } from "./infer_shape.ts";
import type { NestedArray } from "./nested_array.ts";
import { sizeOf } from "./size_of.ts";

export type { ReduceOptions };

/**
 * A dense, row-major array of float32 numbers with a shape. The names are
 * PyTorch's. Each operation gives a new tensor, computed in float64 and rounded
 * to float32 once.
 *
 * @example
 * ```ts
 * import { Tensor } from "tinytorch";
 * import { assertEquals } from "@std/assert";
 *
 * const x = new Tensor([[1, 2, 3], [4, 5, 6]]);
 * assertEquals(x.shape, [2, 3]);
 * assertEquals(x.sum({ dim: 0 }).tolist(), [5, 7, 9]);
 * assertEquals(`${x.mul(0.1)}`, "tensor([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])");
 * ```
 */
export class Tensor {
  /** The numbers, the last dim varying fastest. */
  readonly data: Float32Array;
  /** The length of each dim; `[]` for a scalar. Frozen. */
  readonly shape: readonly number[];

  /**
   * @param values A number, nested lists, or a `Float32Array`, which is wrapped
   *   and not copied.
   * @param shape Default: as the lists are nested; one dim for a `Float32Array`.
   * @throws {TypeError} If the lists are ragged or hold what is no number.
   * @throws {RangeError} If `shape` holds another count of numbers.
   *
   * @example
   * ```ts
   * import { Tensor } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * assertEquals(new Tensor(5).shape, []);
   * assertEquals(new Tensor(new Float32Array(6), [2, 3]).shape, [2, 3]);
   * ```
   */
  constructor(values: NestedArray | Float32Array, shape?: readonly number[]) {
    const flat = values instanceof Float32Array
      ? { data: values, shape: [values.length] }
      : flatten(values);
    if (shape !== undefined) {
      checkShape(shape);
      if (sizeOf(shape) !== flat.data.length) {
        throw new RangeError(
          `Cannot give shape "${formatShape(shape)}" to data of shape ` +
            `${formatShape(flat.shape)}: one holds ${sizeOf(shape)} numbers, ` +
            `the other ${flat.data.length}; make both hold equally many`,
        );
      }
    }
    this.data = flat.data;
    this.shape = Object.freeze([...shape ?? flat.shape]);
  }

  /** How many numbers there are. */
  get size(): number {
    return this.data.length;
  }

  /** How many dims there are: the rank. */
  get ndim(): number {
    return this.shape.length;
  }

  /** How many bytes the numbers take: four each. */
  get nbytes(): number {
    return this.data.byteLength;
  }

  /**
   * Applies a function to each number.
   *
   * @param f Gets the number and its place in `data`.
   */
  map(f: (value: number, index: number) => number): Tensor {
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) out[i] = f(data[i] as number, i);
    return new Tensor(out, this.shape);
  }

  /**
   * Adds, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  add(other: Tensor | number): Tensor {
    return this.#combine("add", other);
  }

  /**
   * Subtracts, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  sub(other: Tensor | number): Tensor {
    return this.#combine("sub", other);
  }

  /**
   * Multiplies, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  mul(other: Tensor | number): Tensor {
    return this.#combine("mul", other);
  }

  /**
   * Divides, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  div(other: Tensor | number): Tensor {
    return this.#combine("div", other);
  }

  /** Raises e to each number. Above 88.72 the result is Infinity. */
  exp(): Tensor {
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) out[i] = Math.exp(data[i] as number);
    return new Tensor(out, this.shape);
  }

  /**
   * Finds the largest number of each row along a dim, or of all, as by
   * `max(-1, true)` or `max({ dim: -1, keepdim: true })`. NaN wins. The
   * max of nothing is -Infinity, as it is for `Math.max()`; PyTorch refuses it,
   * but here formulas like softmax's hold for empty tensors too.
   *
   * @returns Without the dim, unless it is to be kept; a scalar where no dim is
   *   given.
   * @throws {RangeError} If there is no such dim.
   * @throws {TypeError} If the arguments cannot be understood.
   *
   * @example
   * ```ts
   * import { Tensor } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * const x = new Tensor([[1, 5], [7, 2]]);
   * assertEquals(x.max().tolist(), 7);
   * assertEquals(x.max({ dim: 1 }).tolist(), [5, 7]);
   * assertEquals(x.max({ dim: 1, keepdim: true }).tolist(), [[5], [7]]);
   * assertEquals(x.max(-1, true).tolist(), [[5], [7]]);
   * ```
   */
  max(dim?: number | ReduceOptions, keepdim?: boolean): Tensor {
    const options = reduceOptions("max", dim, keepdim);
    return wrap(reduce("max", this, -Infinity, options));
  }

  /**
   * Adds up each row along a dim, or all, as by `sum(-1, true)` or
   * `sum({ dim: -1, keepdim: true })`. The sum of nothing is 0.
   *
   * @returns Without the dim, unless it is to be kept; a scalar where no dim is
   *   given.
   * @throws {RangeError} If there is no such dim.
   */
  sum(dim?: number | ReduceOptions, keepdim?: boolean): Tensor {
    const options = reduceOptions("sum", dim, keepdim);
    return wrap(reduce("add", this, 0, options));
  }

  /**
   * Multiplies two matrices.
   *
   * @param other Shape [k, n] where this one has shape [m, k].
   * @returns Shape [m, n].
   * @throws {RangeError} If one has not two dims, or the inner lengths differ.
   */
  matmul(other: Tensor): Tensor {
    return wrap(matmul(this, other));
  }

  /**
   * Gives the same numbers another shape. The data is shared, not copied.
   *
   * @param shape At most one length may be -1: it is worked out.
   * @throws {RangeError} If it does not hold equally many numbers.
   */
  reshape(shape: readonly number[]): Tensor {
    return new Tensor(this.data, inferShape(shape, this.shape));
  }

  /** Gives the numbers as nested lists; the number itself for a scalar. */
  tolist(): NestedArray {
    return toList(this);
  }

  /** Writes the numbers with as few digits as tell them apart. */
  toString(): string {
    return formatTensor(this);
  }

  /** What `console.log` shows. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }

  #combine(operation: Operation, other: Tensor | number): Tensor {
    if (other instanceof Tensor) return wrap(broadcast(operation, this, other));
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) {
      out[i] = apply(operation, data[i] as number, other);
    }
    return new Tensor(out, this.shape);
  }
}

function wrap({ data, shape }: Operand): Tensor {
  return new Tensor(data, shape);
}
