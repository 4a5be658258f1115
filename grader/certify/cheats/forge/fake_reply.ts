// Tries to return what an answer looks like.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return { kind: "value", shape: x.shape, data: x.data.map((value) => value > 0 ? value : 0) };
  }
}
