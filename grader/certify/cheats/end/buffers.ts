// Tries to fill the memory with buffers.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const all: unknown[] = [];
    for (;;) all.push(new Uint8Array(1 << 26).fill(1));
  }
}
