// Tries to fill the memory with objects.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const all: unknown[] = [];
    for (;;) all.push({ all });
  }
}
