// Tries to print values that take long to show.
import { Tensor } from "tinytorch";

console.log("a".repeat(1 << 28), "b".repeat(1 << 28));
console.log(new Array(4294967295), new Float32Array(1 << 24), new Map([[1, new Set([2])]]));
console.log(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])));

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
