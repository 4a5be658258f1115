// Tries to fill the memory with text.
import { Tensor } from "tinytorch";

let text = "ab";

export class ReLU {
  forward(x: Tensor): unknown {
    for (;;) text += text + text.length;
  }
}
