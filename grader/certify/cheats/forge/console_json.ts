// Tries to print an answer as JSON.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    console.log(JSON.stringify({ kind: "value", shape: x.shape, work: { calls: {}, overflows: 0 } }));
    return new Tensor(x.data.slice(), x.shape);
  }
}
