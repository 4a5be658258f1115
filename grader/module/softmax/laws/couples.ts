import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { sampleOf, uniform } from "../../../laws/samples/mod.ts";

/** Raising one logit raises its result and lowers all others. */
export function couples(): Law {
  return {
    id: "couples",
    property: "raising one logit raises its result and lowers all others",
    space: {
      value: uniform(-3, 3),
      ranks: [1],
      minDim: 2,
      maxSize: 12,
      extra: (random, size) => [random.nextInt(0, size - 1)],
      allows: (value) => Math.abs(value) <= 3,
      allowsExtra: (value) => Number.isInteger(value) && value >= 0,
    },
    examples: [sampleOf([1, 2, 3], [3], { extra: [0] })],
    cases: ({ input, extra }) => {
      const at = Math.min(extra![0]!, input.data.length - 1);
      const raised = input.data.with(at, input.data[at]! + 1);
      return [{ input }, { input: { ...input, data: raised } }];
    },
    judge({ sample, values }) {
      const raised = Math.min(sample.extra![0]!, sample.input.data.length - 1);
      const [before, after] = values.map(({ output }) => output.data);
      const index = after!.findIndex((value, i) =>
        i === raised ? !(value > before![i]!) : !(value < before![i]!)
      );
      if (index < 0) return undefined;
      const wanted = index === raised ? "more" : "less";
      return {
        at: 1,
        message:
          `after logit ${raised} was raised by 1, value ${index} went from ${
            showNumber(before![index]!)
          } to ${showNumber(after![index]!)}; wanted ${wanted}`,
        index,
      };
    },
  };
}
