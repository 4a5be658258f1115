// style: a small class for the numbers along dim, with get and set
import { Tensor } from "tinytorch";

class Lane {
  constructor(
    readonly data: Float32Array,
    readonly first: number,
    readonly stride: number,
    readonly length: number,
  ) {}

  get(k: number): number {
    return this.data[this.first + k * this.stride]!;
  }

  set(k: number, value: number): void {
    this.data[this.first + k * this.stride] = value;
  }

  normalise(): void {
    let max = -Infinity;
    let sum = 0;
    for (let k = 0; k < this.length; k++) max = Math.max(max, this.get(k));
    for (let k = 0; k < this.length; k++) {
      const e = Math.exp(this.get(k) - max);
      this.set(k, e);
      sum += e;
    }
    for (let k = 0; k < this.length; k++) this.set(k, this.get(k) / sum);
  }
}

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const stride = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const y = x.data.slice();
    for (let i = 0; i < y.length; i++) {
      const isFirst = Math.floor(i / stride) % n === 0;
      if (isFirst) new Lane(y, i, stride, n).normalise();
    }
    return new Tensor(y, x.shape);
  }
}
