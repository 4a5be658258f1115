// Tries to fill the memory slowly.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const all = new Map<number, string>();
    for (let i = 0;; i++) all.set(i, `${i}`);
  }
}
