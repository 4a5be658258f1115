// Tries to speak to the terminal in eight bits.
import { Tensor } from "tinytorch";

console.log("\x9b2J\x9d0;a\x9c\x85next line");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("\x9b2J\x9d0;a\x9c\x85next line");
    return new Tensor(x.data.slice(), x.shape);
  }
}
