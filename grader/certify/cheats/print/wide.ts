// Tries to print characters of odd widths.
import { Tensor } from "tinytorch";

console.log("\u6f22".repeat(200) + "\u{1f469}\u200d\u{1f4bb}" + "e\u0301".repeat(50) + "\u0300".repeat(500));

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("\u6f22".repeat(200) + "\u{1f469}\u200d\u{1f4bb}" + "e\u0301".repeat(50) + "\u0300".repeat(500));
    return new Tensor(x.data.slice(), x.shape);
  }
}
