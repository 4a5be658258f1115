// Tries to return a subclass of Tensor whose data is made later.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    class Later extends Tensor {}
    const later = new Later(x.data.slice(), x.shape);
    return later;
  }
}
