// Tries to have another exercise do its work.
import { Softmax } from "./softmax.ts";
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Softmax().forward(x);
  }
}
