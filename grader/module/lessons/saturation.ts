import type { Workbench } from "../../lab/workbench.ts";
import { say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";
import { show } from "../../lab/show.ts";
import { spread } from "../../lab/spread.ts";

/** Half the distance of the two points of a slope: wide enough for float32. */
const STEP = 2 ** -6;
const DEPTH = 10;

/** Where the slope goes, and what that does to a deep network. */
export const saturation: Page = {
  id: "saturation",
  title: "Saturation and vanishing gradients",
  needs: ["sigmoid", "tanh"],
  async run(bench) {
    const xs = spread(-8, 8, 65);
    const gate = await slopes(bench, "sigmoid", xs);
    const tanh = await slopes(bench, "tanh", xs);
    const places = [0, 2, 4, 8, 16];
    const [gateAt, tanhAt] = await Promise.all([
      slopes(bench, "sigmoid", places),
      slopes(bench, "tanh", places),
    ]);
    const steepest = Math.max(...gate);
    const passed = steepest ** DEPTH;
    return [
      say(
        "Training follows slopes. These are the slopes of your two functions, from the differences of neighbouring results:",
      ),
      {
        kind: "plot",
        from: -8,
        to: 8,
        series: [
          { name: "slope of your Tanh", mark: "o", ys: tanh },
          { name: "slope of your Sigmoid", mark: "*", ys: gate },
        ],
      },
      {
        kind: "table",
        head: ["at x =", "Sigmoid", "Tanh"],
        rows: places.map((x, i) => [
          `${x}`,
          show(gateAt[i]!),
          show(tanhAt[i]!),
        ]),
      },
      say(
        `Far out both are flat: whatever the loss says, next to nothing of it gets through. Even at its steepest your Sigmoid passes on ${
          show(steepest)
        } of a gradient. Through ${DEPTH} such layers that is ${
          show(steepest)
        } to the power of ${DEPTH}, ${show(passed)}: one part in ${
          Math.round(1 / passed).toLocaleString("en-US")
        }.`,
      ),
      say(
        `The steepest slope of your Tanh is ${
          show(Math.max(...tanh))
        }: near 0 the gradient gets through whole, and its results are centred on 0. A ReLU's slope is 1 for every positive number, however large.`,
      ),
    ];
  },
};

/** Central differences of the student's results. */
async function slopes(
  bench: Workbench,
  exercise: string,
  xs: readonly number[],
): Promise<number[]> {
  const [after, before] = await Promise.all([
    bench.curve(exercise, xs.map((x) => x + STEP)),
    bench.curve(exercise, xs.map((x) => x - STEP)),
  ]);
  return after.map((y, i) => (y - before[i]!) / (2 * STEP));
}
