// Tries to print characters of odd widths, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\u6f22".repeat(200) + "\u{1f469}\u200d\u{1f4bb}" + "e\u0301".repeat(50) + "\u0300".repeat(500));
  }
}
