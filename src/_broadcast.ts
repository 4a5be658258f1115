import { apply, type Operation } from "./_apply.ts";
import { type Lane, lanesOf } from "./_lanes.ts";
import type { Operand } from "./_operand.ts";
import { broadcastShapes } from "./broadcast_shapes.ts";
import { sizeOf } from "./size_of.ts";

/**
 * Combines two operands number by number. The arithmetic is that of float64;
 * each result is rounded to float32 once.
 *
 * @throws {RangeError} If the shapes cannot be broadcast.
 */
export function broadcast(
  operation: Operation,
  a: Operand,
  b: Operand,
): Operand {
  const shape = broadcastShapes(a.shape, b.shape);
  const data = new Float32Array(sizeOf(shape));
  const [last, ...before] = lanesOf(a.shape, b.shape, shape).reverse();
  if (data.length === 0 || last === undefined) return { data, shape };
  const { length, aStep, bStep } = last;
  // The last lane is walked by the inner loop, those before it by a counter.
  const counter = new Counter(before);
  for (let start = 0; start < data.length; start += length) {
    const { aAt, bAt } = counter;
    for (let i = 0; i < length; i++) {
      const ours = a.data[aAt + i * aStep] as number;
      const theirs = b.data[bAt + i * bStep] as number;
      data[start + i] = apply(operation, ours, theirs);
    }
    counter.advance();
  }
  return { data, shape };
}

/** Counts through all places of some lanes, the first of them fastest. */
class Counter {
  /** Where the place is in the data of either operand. */
  aAt = 0;
  bAt = 0;
  readonly #lanes: readonly Lane[];
  readonly #counts: number[];

  constructor(lanes: readonly Lane[]) {
    this.#lanes = lanes;
    this.#counts = lanes.map(() => 0);
  }

  advance(): void {
    for (const [at, { length, aStep, bStep }] of this.#lanes.entries()) {
      const count = (this.#counts[at] ?? 0) + 1;
      this.aAt += aStep;
      this.bAt += bStep;
      this.#counts[at] = count % length;
      if (count < length) return;
      this.aAt -= count * aStep;
      this.bAt -= count * bStep;
    }
  }
}
