// Tries to have a command begin a line by wrapping.
import { Tensor } from "tinytorch";

console.log("a".repeat(30) + " " + "b".repeat(33) + " ::error::owned " + "c".repeat(61) + "::error::owned " + "c".repeat(62) + "::error::owned " + "d ".repeat(30) + "::error::owned");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("a".repeat(30) + " " + "b".repeat(33) + " ::error::owned " + "c".repeat(61) + "::error::owned " + "c".repeat(62) + "::error::owned " + "d ".repeat(30) + "::error::owned");
    return new Tensor(x.data.slice(), x.shape);
  }
}
