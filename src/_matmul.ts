import type { Operand } from "./_operand.ts";
import { formatShape } from "./format_shape.ts";

/**
 * Multiplies two matrices. Sums are float64 and rounded once.
 *
 * @param a Shape [rows, shared].
 * @param b Shape [shared, columns].
 * @returns Shape [rows, columns].
 * @throws {RangeError} If one is no matrix, or the shared lengths differ.
 */
export function matmul(a: Operand, b: Operand): Operand {
  const [rows, shared, ...aMore] = a.shape;
  const [sharedToo, columns, ...bMore] = b.shape;
  const isAny = rows === undefined || shared === undefined ||
    sharedToo === undefined || columns === undefined;
  if (isAny || aMore.length + bMore.length > 0) {
    throw refusal(a, b, "both must have two dims", "reshape them first");
  }
  if (shared !== sharedToo) {
    const state = `the inner lengths are ${shared} and ${sharedToo}`;
    throw refusal(a, b, state, "make them equal");
  }
  const data = new Float32Array(rows * columns);
  const row = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    row.fill(0);
    // Row by row of b, so that memory is read in order.
    for (let k = 0; k < shared; k++) {
      const factor = a.data[i * shared + k] as number;
      for (let j = 0; j < columns; j++) {
        (row[j] as number) += factor * (b.data[k * columns + j] as number);
      }
    }
    data.set(row, i * columns);
  }
  return { data, shape: [rows, columns] };
}

function refusal(
  a: Operand,
  b: Operand,
  state: string,
  advice: string,
): RangeError {
  const [ours, theirs] = [formatShape(a.shape), formatShape(b.shape)];
  return new RangeError(
    `Cannot multiply matrices of shape ${ours} and ${theirs}: ${state}; ${advice}`,
  );
}
