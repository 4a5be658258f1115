import { erfc } from "../gelu/erfc.ts";
import { GELU_VARIANTS } from "../gelu/exact.ts";
import { sigmoid } from "../sigmoid/exact.ts";
import { say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";
import { show } from "../../lab/show.ts";
import { spread } from "../../lab/spread.ts";

const XS = spread(-6, 6, 2401);

/** GELU against ReLU, and where 1.702 comes from. */
export const geluCurve: Page = {
  id: "gelu",
  title: "GELU against ReLU, and the truth about 1.702",
  needs: ["gelu", "relu"],
  async run(bench) {
    const near = spread(-3, 3, 61);
    const [own, relu, wide] = await Promise.all([
      bench.curve("gelu", near),
      bench.curve("relu", near),
      bench.curve("gelu", XS),
    ]);
    const lowest = Math.min(...wide);
    const off = largest(XS, (x, i) => wide[i]! - exactGelu(x));
    const root = Math.sqrt(2 / Math.PI);
    const best = fit();
    const constants = [
      ["sqrt(2/pi)", root],
      ["2 sqrt(2/pi)", 2 * root],
      ["1.702", 1.702],
      ["best fit", best],
    ] as const;
    return [
      {
        kind: "plot",
        from: -3,
        to: 3,
        series: [
          { name: "your ReLU", mark: ".", ys: relu },
          { name: "your GELU", mark: "*", ys: own },
        ],
      },
      say(
        `They agree far out and differ most around the origin: where ReLU has a corner, GELU is smooth, and it dips below zero, to ${
          show(lowest)
        } at x = ${
          show(XS[wide.indexOf(lowest)]!)
        }. Your GELU differs from the exact x Phi(x) by at most ${
          show(off.value)
        }, at x = ${show(XS[off.at]!)}.`,
      ),
      say(
        "The module derives 1.702 from sqrt(2/pi). It does not come from there. For several k, the largest distance between sigmoid(k x) and Phi(x), and the error of the GELU made with it:",
      ),
      {
        kind: "table",
        head: ["k", "value", "to Phi", "of GELU"],
        rows: constants.map(([name, k]) => [
          name,
          k.toFixed(3),
          show(distance(k)),
          show(largest(XS, (x) => x * sigmoid(k * x) - exactGelu(x)).value),
        ]),
      },
      say(
        `The fit, found by trying, is k = ${
          best.toFixed(3)
        }: the logistic curve that is nowhere far from the normal one. 2 sqrt(2/pi) has the right slope at 0 and is further off elsewhere. sqrt(2/pi) itself belongs to the other approximation, 0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), which is off by ${
          show(largest(XS, (x) => tanhGelu(x) - exactGelu(x)).value)
        } at most.`,
      ),
    ];
  },
};

const { erf: exactGelu, tanh: tanhGelu } = GELU_VARIANTS as Readonly<
  Record<"erf" | "tanh", (x: number) => number>
>;

/** Largest distance between the two distribution functions. */
function distance(k: number): number {
  return largest(XS, (x) => sigmoid(k * x) - erfc(-x / Math.SQRT2) / 2).value;
}

/** The k of the smallest distance: there is one, so that thirds close in on it. */
function fit(): number {
  let [low, high] = [1.5, 1.9];
  while (high - low > 1e-4) {
    const third = (high - low) / 3;
    if (distance(low + third) < distance(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

function largest(
  xs: readonly number[],
  of: (x: number, i: number) => number,
): { readonly value: number; readonly at: number } {
  let at = 0;
  let value = 0;
  for (const [i, x] of xs.entries()) {
    const size = Math.abs(of(x, i));
    if (size > value) [value, at] = [size, i];
  }
  return { value, at };
}
