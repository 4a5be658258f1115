// style: moves the axis to the back, works on contiguous rows, moves it back
// slow: within the budget
import { Tensor } from "tinytorch";

/** Swaps the last two axes of a block of matrices. */
function swap(data: Float32Array, rows: number, cols: number): Float32Array {
  const out = new Float32Array(data.length);
  for (let base = 0; base < data.length; base += rows * cols) {
    for (let i = 0; i < rows * cols; i++) {
      out[base + (i % cols) * rows + Math.floor(i / cols)] = data[base + i]!;
    }
  }
  return out;
}

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const after = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const rows = swap(x.data, n, after);
    for (let start = 0; start < rows.length; start += n) {
      const row = rows.subarray(start, start + n);
      let max = -Infinity;
      for (const v of row) max = Math.max(max, v);
      let sum = 0;
      for (let k = 0; k < n; k++) sum += row[k] = Math.exp(row[k]! - max);
      for (let k = 0; k < n; k++) row[k]! /= sum;
    }
    return new Tensor(swap(rows, after, n), x.shape);
  }
}
