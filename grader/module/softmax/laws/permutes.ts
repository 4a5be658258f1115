import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { uniform } from "../../../laws/samples/mod.ts";

/** Turning the logits round turns the results round. */
export function permutes({ absolute }: Tolerance): Law {
  return {
    id: "permutes",
    property: "logits in another order give the same results in that order",
    space: { value: uniform(-8, 8), ranks: [1], minDim: 2, maxSize: 30 },
    cases: ({ input }) => [
      { input },
      { input: { ...input, data: input.data.toReversed() } },
    ],
    judge({ values }) {
      const [plain, turned] = values.map(({ output }) => output.data);
      const wanted = plain!.toReversed();
      const index = turned!.findIndex((value, i) =>
        !(Math.abs(value - wanted[i]!) <= absolute)
      );
      if (index < 0) return undefined;
      return {
        at: 1,
        message: `it gave ${
          showNumber(turned![index]!)
        } where the logits in reverse gave ${showNumber(wanted[index]!)}`,
        index,
        expected: wanted[index]!,
        actual: turned![index]!,
      };
    },
  };
}
