// Tries to move the cursor and clear the screen, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\x1b[2J\x1b[H\x1b[31mred\x1b[0m\x1b[1A\x1b[2K");
  }
}
