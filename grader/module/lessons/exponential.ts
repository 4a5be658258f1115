import { randomFrom } from "../../base/random_from.ts";
import { say } from "../../lab/block.ts";
import { lowestMs } from "../../lab/lowest_ms.ts";
import type { Page } from "../../lab/page.ts";
import { spread } from "../../lab/spread.ts";

type Kernel = (input: Float32Array, output: Float32Array) => void;

/** Loops of the kit's own, each over the same numbers into the same array. */
const KERNELS: Readonly<Record<string, Kernel>> = {
  "x * 1.5": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = x[i]! * 1.5;
  },
  "1 / x": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = 1 / x[i]!;
  },
  "Math.max(0, x)": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(0, x[i]!);
  },
  "Math.exp(x)": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = Math.exp(x[i]!);
  },
  "Math.tanh(x)": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = Math.tanh(x[i]!);
  },
  "x ** 3": (x, out) => {
    for (let i = 0; i < out.length; i++) out[i] = x[i]! ** 3;
  },
};

const COUNT = 65536;

/** An exponential against a multiplication. */
export const exponential: Page = {
  id: "exponential",
  title: "An exponential against a multiplication",
  needs: [],
  run() {
    const sorted = Float32Array.from(spread(-6, 6, COUNT));
    const mixed = shuffle(sorted);
    const output = new Float32Array(COUNT);
    const times = lowestMs([
      ...Object.values(KERNELS).map((kernel) => () => kernel(sorted, output)),
      () => KERNELS["Math.max(0, x)"]!(mixed, output),
    ]).map((ms) => ms * 1e6 / COUNT);
    const rows = Object.keys(KERNELS).map((label, i) => ({
      label,
      value: times[i]!,
    }));
    const branch = times.at(-1)!;
    const at = (label: string) =>
      rows.find((row) => row.label === label)!.value;
    const ratio = at("Math.exp(x)") / at("x * 1.5");
    return Promise.resolve([
      say(
        `Loops over ${
          COUNT.toLocaleString("en-US")
        } sorted numbers, here, a moment ago; nanoseconds of processor time a number:`,
      ),
      {
        kind: "bars",
        rows: rows.map(({ label, value }) => ({
          label,
          value,
          shown: value.toFixed(1),
        })),
      },
      say(
        `The module says that an exponential costs about 4 multiplications. Measured: ${
          ratio.toFixed(1)
        }. Where vector instructions compute several numbers at once, both wait for memory and the ratio is small; this loop computes one number at a time.`,
      ),
      say(
        `On numbers in mixed order, Math.max(0, x) takes ${
          branch.toFixed(1)
        } instead of ${at("Math.max(0, x)").toFixed(1)}: ${
          branch > 1.5 * at("Math.max(0, x)")
            ? "the processor guesses which way a comparison goes, and a wrong guess costs more than the comparison"
            : "here the processor gets by without guessing wrong"
        }. A figure like "1x" is about data as much as about code.`,
      ),
    ]);
  },
};

function shuffle(values: Float32Array): Float32Array {
  const random = randomFrom(1);
  const mixed = values.slice();
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
