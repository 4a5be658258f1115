// style: shift, exponential and quotient in float32, the sum in float64
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = x.ndim || 1;
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`dim ${dim} is out of range for [${x.shape}]`);
    }
    const axis = (dim + rank) % rank;
    const length = x.shape[axis] ?? 1;
    let stride = 1;
    for (let d = axis + 1; d < rank; d++) stride *= x.shape[d]!;
    const row = new Float32Array(length);
    const result = new Float32Array(x.size);
    const lanes = length === 0 ? 0 : x.size / length;
    for (let lane = 0; lane < lanes; lane++) {
      const offset = lane % stride;
      const first = (lane - offset) * length + offset;
      let top = -Infinity;
      for (let k = 0; k < length; k++) {
        row[k] = x.data[first + k * stride]!;
        top = Math.max(top, row[k]!);
      }
      let total = 0;
      for (let k = 0; k < length; k++) {
        row[k] = Math.exp(Math.fround(row[k]! - top));
        total += row[k]!;
      }
      for (let k = 0; k < length; k++) {
        result[first + k * stride] = row[k]! / total;
      }
    }
    return new Tensor(result, x.shape);
  }
}
