import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    const [rows = 1, columns = 1] = x.shape;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const at = r * columns + c;
        out[at] = Math.tanh(x.data[at]!);
      }
    }
    return new Tensor(out, x.shape);
  }
}
