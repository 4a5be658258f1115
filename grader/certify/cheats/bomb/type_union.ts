// Tries to make a union without an end.
import { Tensor } from "tinytorch";

type D = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
export type Bomb = `${D}${D}${D}${D}${D}${D}${D}`;

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
