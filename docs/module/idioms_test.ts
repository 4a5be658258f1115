import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { IDIOMS } from "./idioms.ts";

/** What each line gives for these, worked out by hand. */
const X = [[-2, 0, 3], [1, -1, 2]];
const Y = [[1, 2, 4]];
const DUE: Readonly<Record<string, unknown>> = {
  "np.maximum(a, x)": [[0.5, 0.5, 3], [1, 0.5, 2]],
  "np.clip(x, a, b)": [[0.5, 0.5, 1], [1, 0.5, 1]],
  "np.where(x >= 0, x, a * x)": [[-1, 0, 3], [1, -0.5, 2]],
  "y = x.copy(); y[x < 0] = a": [[0.5, 0, 3], [1, 0.5, 2]],
  "np.exp(x)": X.map((row) => row.map((v) => Math.fround(Math.exp(v)))),
  "np.sum(x, axis=-1)": [1, 2],
  "np.max(x, axis=-1, keepdims=True)": [[3], [2]],
  "x - y": [[-3, -2, -1], [0, -3, -2]],
  "x / y": [[-2, 0, 0.75], [1, -0.5, 0.5]],
  "x @ y.T": [[10], [7]],
  "x.size": 6,
  "np.float32(x)": X,
};

describe("IDIOMS", () => {
  for (const { numpy, own } of IDIOMS) {
    it(`says for ${numpy} what does the same here`, () => {
      const run = new Function("Tensor", "x", "y", "a", "b", `return ${own};`);
      const seen: unknown = run(Tensor, new Tensor(X), new Tensor(Y), 0.5, 1);
      assert(Object.hasOwn(DUE, numpy), numpy);
      assertEquals(
        seen instanceof Tensor ? seen.tolist() : seen,
        DUE[numpy] as never,
      );
    });
  }
});
