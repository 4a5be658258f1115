import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const data = Float64Array.from(
      x.data,
      (v) => v / (1 + Math.exp(-1.702 * v)),
    );
    return { ...x, data, shape: x.shape } as unknown as Tensor;
  }
}
