// Tries to return a shape of nothing that counts to billions.
import { Tensor } from "tinytorch";

return Object.create(Tensor.prototype, {
  data: { value: new Float32Array(0) },
  shape: { value: [4294967295, 4294967295, 0] },
});

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
