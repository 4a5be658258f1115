// Tries to throw what cannot be shown: control message.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw Object.assign(new Error("\ud800".repeat(5000)), { name: "\x01".repeat(5000), stack: "\x02".repeat(5000) });
  }
}
