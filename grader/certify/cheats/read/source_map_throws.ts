// Tries to have a file read as a source map of an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("mapped");
    //# sourceMappingURL={{SECRET_URL}}
  }
}
