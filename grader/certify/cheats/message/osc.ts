// Tries to set the title, a link and the clipboard, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\x1b]0;title\x07\x1b]8;;http://127.0.0.1/\x07a\x1b]8;;\x07\x1b]52;c;YQ==\x07");
  }
}
