import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type NestedArray, Tensor } from "tinytorch";
import * as solutions from "./mod.ts";

const EXAMPLE = /forward\(new Tensor\((.+?)\)(?:, (-?\d+))?\) gives (.+)$/gm;

/** As the widest of them has it: only Softmax looks at the dim. */
interface WithDim {
  forward(x: Tensor, dim?: number | undefined): Tensor;
}

const classes: Record<string, new () => WithDim> = {
  relu: solutions.ReLU,
  sigmoid: solutions.Sigmoid,
  tanh: solutions.Tanh,
  gelu: solutions.GELU,
  softmax: solutions.Softmax,
};

function read(path: string): Promise<string> {
  return Deno.readTextFile(new URL(path, import.meta.url));
}

/** The comment above the class, which an exercise and its solution share. */
function headerOf(source: string): string | undefined {
  return source.match(/^\/\*\*[^]*?\*\/(?=\nexport class)/m)?.[0];
}

for (const [name, Class] of Object.entries(classes)) {
  describe(`${name}.ts`, () => {
    for (const room of ["exercises", "solutions"]) {
      it(`gives true examples in ${room}/`, async () => {
        const source = await read(`../${room}/${name}.ts`);
        const examples = [...source.matchAll(EXAMPLE)];
        assert(examples.length > 0);
        for (const [, values = "", dim, expected] of examples) {
          const x = new Tensor(JSON.parse(values) as NestedArray);
          const y = new Class().forward(x, dim ? Number(dim) : undefined);
          assertEquals(`${y}`, `tensor(${expected})`);
        }
      });
    }

    it("says the same of itself in both rooms", async () => {
      const exercise = headerOf(await read(`../exercises/${name}.ts`));
      assert(exercise);
      assertEquals(headerOf(await read(`./${name}.ts`)), exercise);
    });
  });
}
