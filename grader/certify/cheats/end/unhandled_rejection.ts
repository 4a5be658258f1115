// Tries to leave a rejection that nobody handles.
import { Tensor } from "tinytorch";

void Promise.reject(new Error("a"));

export class ReLU {
  forward(x: Tensor): unknown {
    void Promise.reject(new Error("b"));
    return new Tensor(x.data.slice(), x.shape);
  }
}
