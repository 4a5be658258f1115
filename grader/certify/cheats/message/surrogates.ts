// Tries to print halves of characters, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\ud800\udc00\ud800 \udfff".repeat(100));
  }
}
