// Tries to speak to the terminal in eight bits, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\x9b2J\x9d0;a\x9c\x85next line");
  }
}
