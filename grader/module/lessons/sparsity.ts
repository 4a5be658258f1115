import { Tensor } from "tinytorch";
import { say } from "../../lab/block.ts";
import { lowestMs } from "../../lab/lowest_ms.ts";
import { normalFrom } from "../../lab/normal_from.ts";
import type { Page } from "../../lab/page.ts";
import { percent } from "../../lab/show.ts";

const SHAPE = [128, 256] as const;

/** How many exact zeros come out. */
export const sparsity: Page = {
  id: "sparsity",
  title: "Sparsity",
  needs: ["relu"],
  async run(bench) {
    const normal = normalFrom(3);
    const count = SHAPE[0] * SHAPE[1];
    const x = new Tensor(Float32Array.from({ length: count }, normal), SHAPE);
    const ready = await bench.ready("relu", "gelu", "sigmoid", "tanh");
    const shares = await Promise.all(ready.map(async (exercise) => ({
      label: bench.nameOf(exercise),
      value: zeros(await bench.forward(exercise, x)),
    })));
    const sparse = await bench.forward("relu", x);
    const weights = x.reshape([SHAPE[1], SHAPE[0]]);
    const [dense, skipped] = lowestMs([x, sparse].map((each) => () => {
      each.matmul(weights);
    })) as [number, number];
    return [
      say(
        `${count} normally distributed numbers, half of them negative. Exact zeros among the results of your activations:`,
      ),
      {
        kind: "bars",
        rows: shares.map((row) => ({ ...row, shown: percent(row.value) })),
      },
      say(
        "Only an exact 0 is worth something: a very small number has to be stored, moved and multiplied like any other.",
      ),
      say(
        `Is multiplying by zero free? A matrix product of [${
          SHAPE.join(", ")
        }] by [${SHAPE.toReversed().join(", ")}] took ${
          dense.toFixed(2)
        } ms with the numbers as they were and ${
          skipped.toFixed(2)
        } ms with the result of your ReLU. A dense product multiplies zeros like all else; they are free only for code that leaves them out.`,
      ),
    ];
  },
};

function zeros({ data }: Tensor): number {
  return data.filter((value) => value === 0).length / data.length;
}
