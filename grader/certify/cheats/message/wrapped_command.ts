// Tries to have a command begin a line by wrapping, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("a".repeat(30) + " " + "b".repeat(33) + " ::error::owned " + "c".repeat(61) + "::error::owned " + "c".repeat(62) + "::error::owned " + "d ".repeat(30) + "::error::owned");
  }
}
