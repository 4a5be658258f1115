// Tries to print lines without an end.
import { Tensor } from "tinytorch";

for (let i = 0; i < 1e5; i++) console.log(`line ${i}`);

export class ReLU {
  forward(x: Tensor): unknown {
    for (let i = 0; i < 1e4; i++) console.log(i);
    return new Tensor(x.data.slice(), x.shape);
  }
}
