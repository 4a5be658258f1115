import { formatShape } from "./format_shape.ts";
import type { NestedArray } from "./nested_array.ts";
import { sizeOf } from "./size_of.ts";

/** The numbers of nested lists, row by row, and how they were nested. */
export interface Flat {
  readonly data: Float32Array;
  readonly shape: number[];
}

/**
 * Lays nested lists out in one row.
 *
 * @throws {TypeError} If an entry is no number, or lists at the same depth
 *   differ in shape.
 */
export function flatten(nested: NestedArray): Flat {
  const shape = shapeOf(nested);
  const data = new Float32Array(sizeOf(shape));
  let end = 0;
  function copy(part: NestedArray, depth: number, path: string): void {
    if (Array.isArray(part) !== depth < shape.length) ragged(part, depth, path);
    if (!Array.isArray(part)) {
      data[end++] = numberAt(part, path);
      return;
    }
    if (part.length !== shape[depth]) ragged(part, depth, path);
    for (let i = 0; i < part.length; i++) {
      copy(part[i], depth + 1, `${path}[${i}]`);
    }
  }
  function ragged(part: NestedArray, depth: number, path: string): never {
    // What is no number at all is worth saying before how it is nested.
    if (!Array.isArray(part)) numberAt(part, path);
    const [seen, wanted] = [shapeOf(part), shape.slice(depth)].map(formatShape);
    throw new TypeError(
      `Cannot make a Tensor of ragged lists: entry ${path} has shape ${seen}, ` +
        `the first one beside it ${wanted}; give both the same shape`,
    );
  }
  copy(nested, 0, "");
  return { data, shape };
}

/** The shape as far as the first entry of each list tells it. */
function shapeOf(nested: NestedArray | undefined): number[] {
  const shape: number[] = [];
  for (let at: unknown = nested; Array.isArray(at); at = at[0]) {
    shape.push(at.length);
  }
  return shape;
}

function numberAt(value: unknown, path: string): number {
  if (typeof value === "number") return value;
  const where = path === "" ? "it" : `entry ${path}`;
  const kind = value === null ? "null" : typeof value;
  throw new TypeError(
    `Cannot make a Tensor of "${String(value)}": ${where} is ` +
      `${kind === "object" ? "an object" : kind}, no number; ` +
      `pass numbers, lists of numbers or a Float32Array`,
  );
}
