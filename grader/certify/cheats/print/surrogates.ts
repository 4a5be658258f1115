// Tries to print halves of characters.
import { Tensor } from "tinytorch";

console.log("\ud800\udc00\ud800 \udfff".repeat(100));

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("\ud800\udc00\ud800 \udfff".repeat(100));
    return new Tensor(x.data.slice(), x.shape);
  }
}
