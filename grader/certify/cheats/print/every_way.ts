// Tries to print by every method.
import { Tensor } from "tinytorch";

const all: any = console;
for (const name of Object.keys(all)) all[name]("::error::owned", { a: [1, { b: 2 }] });

export class ReLU {
  forward(x: Tensor): unknown {
    const all: any = console;
    for (const name of Object.keys(all)) all[name]("\x1b[2J", [1]);
    return new Tensor(x.data.slice(), x.shape);
  }
}
