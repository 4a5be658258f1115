// Tries to read a file as bytes by an attribute.
import secret from "{{SECRET_URL}}" with { type: "bytes" };
import { Tensor } from "tinytorch";

console.log(String.fromCharCode(...secret));

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
