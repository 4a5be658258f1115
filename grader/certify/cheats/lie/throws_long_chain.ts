// Tries to throw an error with a hundred thousand causes.
import { Tensor } from "tinytorch";

let error: unknown = new Error("first");
for (let i = 0; i < 100_000; i++) error = new AggregateError([error], "later", { cause: error });

export class ReLU {
  forward(): unknown {
    throw error;
  }
}
