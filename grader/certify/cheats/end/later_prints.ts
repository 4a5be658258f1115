// Tries to print between calls, under another exercise's name.
import { Tensor } from "tinytorch";
const end = Date.now() + 300;

void (async () => {
  for (;;) {
    for (let i = 0; i < 9; i++) await null;
    if (Date.now() % 2) console.log("later");
    if (Date.now() > end) return;
  }
})();

export class ReLU {
  forward(x: Tensor): unknown {
    void end;
    return new Tensor(x.data.slice(), x.shape);
  }
}
