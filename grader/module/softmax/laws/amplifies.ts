import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { sampleOf, uniform } from "../../../laws/samples/mod.ts";

/** The ratio of two results is e to the difference of their logits. */
export function amplifies({ relative }: Tolerance): Law {
  return {
    id: "amplifies",
    property: "the ratio of two results is e to the difference of their logits",
    space: { value: uniform(-30, 30), ranks: [1], minDim: 2, maxSize: 10 },
    examples: [sampleOf([0, 1]), sampleOf([0, 10, 20]), sampleOf([0, 40])],
    judge({ sample, values }) {
      const logits = sample.input.data;
      const { data } = values[0]!.output;
      const top = logits.indexOf(Math.max(...logits));
      const index = data.findIndex((value, i) => {
        const wanted = data[top]! * Math.exp(logits[i]! - logits[top]!);
        // float32 steps round the difference of far logits.
        return !(Math.abs(value - wanted) <= relative * wanted);
      });
      if (index < 0) return undefined;
      const expected = Math.fround(
        data[top]! * Math.exp(logits[index]! - logits[top]!),
      );
      return {
        message: `logits ${showNumber(logits[index]!)} and ${
          showNumber(logits[top]!)
        } gave ${showNumber(data[index]!)} and ${
          showNumber(data[top]!)
        }; wanted ${showNumber(expected)} for the first`,
        index,
        expected,
        actual: data[index]!,
      };
    },
  };
}
