// Tries to move the cursor and clear the screen.
import { Tensor } from "tinytorch";

console.log("\x1b[2J\x1b[H\x1b[31mred\x1b[0m\x1b[1A\x1b[2K");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("\x1b[2J\x1b[H\x1b[31mred\x1b[0m\x1b[1A\x1b[2K");
    return new Tensor(x.data.slice(), x.shape);
  }
}
