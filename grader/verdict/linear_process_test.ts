import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { parseChecklist } from "../checklist/mod.ts";
import type { TensorData } from "../subject/mod.ts";
import { withFolder } from "../../dev/testing/mod.ts";
import type { Check, CheckContext } from "./check.ts";
import type { Finding } from "./finding.ts";
import { Grader } from "./grader.ts";
import type { Module } from "./module.ts";

/** A module of another kind: weights, two arguments, and no activation. */
const checklist = parseChecklist(
  JSON.stringify({
    version: 1,
    module: "Layers",
    passMark: 1,
    exercises: [{ id: "linear", file: "linear.ts", className: "Linear" }],
    items: [{
      id: "linear",
      title: "Linear",
      claim: "x W + b",
      exercise: "linear",
      checks: ["values", "bias"].map((name) => ({
        id: `linear.${name}`,
        title: name,
        points: 2,
        why: "it is what a layer does",
        hints: ["Multiply.", "Add."],
      })),
    }],
  }),
  "layers",
);

const weight: TensorData = {
  shape: [2, 2],
  data: Float32Array.of(1, 2, 3, 4),
};
const x: TensorData = { shape: [1, 2], data: Float32Array.of(1, 10) };

/** What the class gives for x with this bias has to be `wanted`. */
function gives(bias: readonly number[], wanted: readonly number[]): Check {
  return async ({ student }: CheckContext): Promise<Finding> => {
    const row = { shape: [2], data: Float32Array.from(bias) };
    const [reply] = await student.counted.call({
      exercise: "linear",
      construct: [weight, row],
      calls: [[x]],
    });
    const given = reply?.kind === "value" ? [...reply.output.data] : [];
    if (given.join() === wanted.join()) return { kind: "passed" };
    const failure = {
      kind: "mismatch" as const,
      property: "x W + b",
      message: `it gave ${given.join(" ")}; wanted ${wanted.join(" ")}`,
      prints: [],
      printsDropped: 0,
    };
    return { kind: "failed", failure };
  };
}

const module: Module = {
  checklist,
  added: "",
  units: () =>
    Promise.resolve({
      linear: {
        checks: {
          values: gives([0, 0], [31, 42]),
          bias: gives([100, 200], [131, 242]),
        },
      },
    }),
};

function linear(result: string): Readonly<Record<string, string>> {
  return {
    "linear.ts": `import { Tensor } from "tinytorch";
export class Linear {
  constructor(readonly weight: Tensor, readonly bias: Tensor) {}
  forward(x: Tensor): Tensor {
    return ${result};
  }
}
`,
  };
}

describe("Grader", () => {
  const right = linear("x.matmul(this.weight).add(this.bias)");
  const cases = [
    ["a right layer all points", right, ["passed", "passed"], 4],
    [
      "a layer without its bias half of them",
      linear("x.matmul(this.weight)"),
      ["passed", "failed"],
      2,
    ],
  ] as const;
  for (const [what, files, outcomes, score] of cases) {
    it(`gives ${what}, by a module with weights`, async () => {
      await withFolder(right, async (solutions) => {
        await withFolder(files, async (dir) => {
          const grader = await Grader.open(module, solutions);
          try {
            const options = { seed: 1, measuresTime: false };
            const sheet = await grader.grade(dir, options);
            const [item] = sheet.items;
            assertEquals(item!.checks.map((c) => c.outcome), [...outcomes]);
            assertEquals([sheet.score, sheet.complete], [score, true]);
          } finally {
            await grader.close();
          }
        });
      });
    });
  }
});
