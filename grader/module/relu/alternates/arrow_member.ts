// style: forward is an arrow property, the class is renamed in an export list, a demo is printed on load
import { Tensor } from "tinytorch";

class Rectifier {
  readonly forward = (x: Tensor): Tensor => {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = v <= 0 ? 0 : v;
    }
    return new Tensor(out, x.shape);
  };
}

console.log(new Rectifier().forward(new Tensor([-1, 0, 2])).toString());

export { Rectifier as ReLU };
