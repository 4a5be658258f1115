import { type NestedArray, Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const apply = (v: NestedArray): NestedArray => {
      if (typeof v !== "number") return v.map(apply);
      const e = Math.exp(-Math.abs(v));
      return v >= 0 ? 1 / (1 + e) : e / (1 + e);
    };
    return new Tensor(apply(x.tolist()), x.shape);
  }
}
