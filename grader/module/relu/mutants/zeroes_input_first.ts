import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const { data } = x;
    for (let i = 0; i < data.length; i++) {
      if (data[i]! < 0) data[i] = 0;
    }
    return new Tensor(data.slice(), x.shape);
  }
}
