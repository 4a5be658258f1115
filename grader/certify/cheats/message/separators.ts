// Tries to begin lines by rare characters, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("a\u2028Total 100/100\u2029b\x0b\x0c");
  }
}
