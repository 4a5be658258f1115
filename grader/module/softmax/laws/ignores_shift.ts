import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { integers, sampleOf } from "../../../laws/samples/mod.ts";

/** Adding one number to all logits changes nothing. */
export function ignoresShift({ absolute }: Tolerance): Law {
  return {
    id: "shift",
    property: "adding one number to all logits changes nothing",
    space: {
      // Whole numbers this small add exactly in float32.
      value: integers(-20, 20),
      extra: (random) => [random.nextInt(-4096, 4096)],
      allows: Number.isInteger,
    },
    runs: 24,
    examples: [-4096, -700, -90, -1, 1, 90, 700, 4096].map((shift) =>
      sampleOf([0, 1, 2, -3], [4], { extra: [shift] })
    ),
    cases: ({ input, extra }) => {
      const shifted = input.data.map((logit) => logit + extra![0]!);
      return [{ input }, { input: { ...input, data: shifted } }];
    },
    judge({ sample, values }) {
      const [plain, shifted] = values.map(({ output }) => output.data);
      const index = shifted!.findIndex((value, i) =>
        !(Math.abs(value - plain![i]!) <= absolute)
      );
      if (index < 0) return undefined;
      return {
        at: 1,
        message: `it gave ${showNumber(shifted![index]!)} after ${
          showNumber(sample.extra![0]!)
        } was added to all logits, and ${showNumber(plain![index]!)} before`,
        index,
        expected: plain![index]!,
        actual: shifted![index]!,
      };
    },
  };
}
