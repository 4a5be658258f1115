// Tries to hide letters.
import { Tensor } from "tinytorch";

console.log("To\u200btal\u2060 \ufeff100\u00ad/100\u{e0041}");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("To\u200btal\u2060 \ufeff100\u00ad/100\u{e0041}");
    return new Tensor(x.data.slice(), x.shape);
  }
}
