import type { Operand } from "./_operand.ts";
import type { NestedArray } from "./nested_array.ts";
import { sizeOf } from "./size_of.ts";

/** Nests the numbers of a tensor as its shape says. */
export function toList(x: Operand, at = 0, dim = 0): NestedArray {
  const length = x.shape[dim];
  if (length === undefined) return x.data[at] as number;
  const step = sizeOf(x.shape.slice(dim + 1));
  return Array.from(
    { length },
    (_, i) => toList(x, at + i * step, dim + 1),
  );
}
