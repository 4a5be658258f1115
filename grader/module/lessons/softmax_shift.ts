import { Tensor } from "tinytorch";
import { type Block, say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";
import { percent, show } from "../../lab/show.ts";
import type { Workbench } from "../../lab/workbench.ts";

const LOGITS = [1, 2, 3, 4];

/** How softmax amplifies, and what the shift is for. */
export const softmaxShift: Page = {
  id: "softmax",
  title: "Softmax: amplification, overflow, and the shift",
  needs: ["softmax"],
  async run(bench) {
    const once = await rowOf(bench, LOGITS);
    const twice = await rowOf(bench, LOGITS.map((x) => 2 * x));
    const steps = once.slice(1).map((p, i) => p / once[i]!);
    const huge = await Promise.all(
      [1, 87, 1000].map((base) => overflow(bench, [base, base + 1, base + 2])),
    );
    return [
      say(`Your Softmax of the logits ${LOGITS.join(", ")}:`),
      bars(LOGITS, once),
      say(
        `Each logit is 1 more than the one before, and each share is ${
          steps.map(show).join(", ")
        } times the one before: e to the difference. With all logits doubled:`,
      ),
      bars(LOGITS.map((x) => 2 * x), twice),
      say(
        `The largest went from ${percent(once.at(-1)!)} to ${
          percent(twice.at(-1)!)
        }: differences are amplified, and what one gains the others lose.`,
      ),
      say(
        "Computed as it is written, e^x over the sum of e^x, in float32 as a tensor holds it, and by your Softmax:",
      ),
      {
        kind: "table",
        head: ["logits", "as written", "yours"],
        rows: huge.map(({ logits, naive, own }) => [
          logits.join(", "),
          naive.map(show).join(", "),
          own.map(show).join(", "),
        ]),
      },
      say(
        `float32 ends at 3.4e38, which e^x passes at x = 88.7 (float64 at 709.8). Infinity / Infinity is NaN. With the largest logit subtracted first, the exponents are 0 and below, and the result is the same, for e^(x - C) is e^x divided by the same number everywhere.`,
      ),
    ];
  },
};

async function rowOf(
  bench: Workbench,
  logits: readonly number[],
): Promise<number[]> {
  const { data } = await bench.forward("softmax", new Tensor([...logits]));
  return [...data];
}

async function overflow(
  bench: Workbench,
  logits: readonly number[],
): Promise<{ logits: readonly number[]; naive: number[]; own: number[] }> {
  const powers = new Tensor([...logits]).exp();
  const naive = [...powers.div(powers.sum()).data];
  return { logits, naive, own: await rowOf(bench, logits) };
}

function bars(logits: readonly number[], shares: readonly number[]): Block {
  return {
    kind: "bars",
    rows: shares.map((value, i) => ({
      label: `${logits[i]}`,
      value,
      shown: percent(value),
    })),
  };
}
