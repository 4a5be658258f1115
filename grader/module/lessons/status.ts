import { points } from "../../report/text/points.ts";
import { say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";

/** Where the student stands, and what comes next. */
export const status: Page = {
  id: "status",
  title: "Status check",
  needs: [],
  async run(bench) {
    const { items, score, maxScore } = await bench.grade();
    const open = items.filter((item) => item.score < item.maxScore);
    const next = open[0];
    return [
      say(
        "Module 01, data representation: Tensor is there, it is what your files import.",
      ),
      say(
        `Module 02, nonlinearity: ${points(score)} of ${
          points(maxScore)
        } points, with time not measured.`,
      ),
      {
        kind: "bars",
        rows: items.map(({ title, score, maxScore, status }) => ({
          label: title,
          value: score / maxScore,
          shown: status === "not-started"
            ? "not started"
            : `${points(score)}/${points(maxScore)}`,
        })),
      },
      say(
        next
          ? `Next here: ${next.title}, deno task grade ${
            next.file ? next.id : ""
          }`
            .trimEnd()
          : "All of module 02 is done.",
      ),
      say(
        "Module 03, learnable parameters: a layer is a matrix of weights, a bias, and one of these activations. With the three modules together there is a network that can be trained.",
      ),
    ];
  },
};
