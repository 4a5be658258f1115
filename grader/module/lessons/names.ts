import { Tensor } from "tinytorch";
import { GELU_VARIANTS } from "../gelu/exact.ts";
import { say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";
import type { Workbench } from "../../lab/workbench.ts";

/** A line of the table: the same thing in both, and an example to run. */
interface Pair {
  readonly exercise: string;
  readonly own: string;
  readonly torch: string;
  readonly dim?: number;
}

const PAIRS: readonly Pair[] = [
  { exercise: "relu", own: "F.relu(x)", torch: "F.relu(x)" },
  { exercise: "sigmoid", own: "F.sigmoid(x)", torch: "torch.sigmoid(x)" },
  { exercise: "tanh", own: "F.tanh(x)", torch: "torch.tanh(x)" },
  { exercise: "gelu", own: "F.gelu(x)", torch: "F.gelu(x)" },
  {
    exercise: "softmax",
    own: "F.softmax(x, { dim: -1 })",
    torch: "F.softmax(x, dim=-1)",
    dim: -1,
  },
];

/** What is called what in PyTorch. */
export const names: Page = {
  id: "names",
  title: "The same names in PyTorch",
  needs: [],
  async run(bench) {
    const x = new Tensor([-1, 0, 2]);
    const rows = await Promise.all(
      PAIRS.filter(({ exercise }) => bench.has(exercise)).map(async (pair) => [
        pair.own,
        pair.torch,
        await shown(bench, pair, x),
      ]),
    );
    return [
      say(
        'With import * as F from "tinytorch/functional" here, and import torch.nn.functional as F there. The last column is your own result for x = [-1, 0, 2]:',
      ),
      { kind: "table", head: ["tinytorch", "PyTorch", "yours"], rows },
      say(
        "As classes: new ReLU().forward(x) here, torch.nn.ReLU()(x) there. Shapes, dims counted from the end and broadcasting mean the same in both.",
      ),
      say(
        `One difference: PyTorch's GELU is the exact x Phi(x) unless it is asked for approximate="tanh"; the form with 1.702 is neither. At x = 1 the three are ${
          ["erf", "tanh", "sigmoid"]
            .map((name) => GELU_VARIANTS[name]!(1).toFixed(4)).join(", ")
        }.`,
      ),
    ];
  },
};

async function shown(
  bench: Workbench,
  { exercise, dim }: Pair,
  x: Tensor,
): Promise<string> {
  const { kind } = await bench.readiness(exercise);
  if (kind === "not-started") return "not started";
  if (kind === "unusable") return "does not run";
  const { data } = await bench.forward(exercise, x, dim);
  return [...data].map((value) => `${Number(value.toFixed(4))}`).join(", ");
}
