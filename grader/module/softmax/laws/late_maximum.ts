import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import {
  type Random,
  type Sample,
  uniform,
} from "../../../laws/samples/mod.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { firstWrong, wantedOf } from "./wanted.ts";

/**
 * A long row may have its largest number among the last, far above all others.
 * Code that is wrong for the same row without it is another check's.
 */
export function lateMaximum(random: Random, tolerance: Tolerance): Law {
  return {
    id: "late-maximum",
    property: "the maximum is that of the whole row, however long it is",
    space: { value: uniform(-3, 3), ranks: [1] },
    runs: 0,
    examples: [1500, 5000, 70_000].map((most) =>
      lateRow(random.nextInt(most / 2, most), random)
    ),
    // What a row is too long for is another check's too.
    wantsFault: () => true,
    // A shorter row would show another mistake.
    isSimplest: true,
    cases: ({ input }) => [{ input }, {
      input: { ...input, data: input.data.map((v) => Math.min(v, 3)) },
    }],
    judge({ cases, values }) {
      const [wanted, plain] = cases.map((given) => () =>
        wantedOf(given, tolerance)
      );
      const [answers, plainAnswers] = values.map(({ output }) => output.data);
      const wrong = firstWrong(wanted!(), answers!);
      if (wrong < 0 || firstWrong(plain!(), plainAnswers!) >= 0) {
        return undefined;
      }
      const [actual, expected] = [answers![wrong]!, wanted!().exact[wrong]!];
      const { data } = cases[0]!.input;
      const top = data.reduce((a, b) => Math.max(a, b));
      return {
        message: `where ${showNumber(top)} is number ${
          data.indexOf(top) + 1
        } of a row of ${data.length} it gave ${showNumber(actual)}; wanted ${
          showNumber(expected)
        }`,
        index: wrong,
        expected,
        actual,
      };
    },
  };
}

/** A long row of which the largest is among the last, far above all others. */
function lateRow(length: number, random: Random): Sample {
  const data = new Float32Array(length);
  for (let i = 0; i < length; i++) data[i] = i * 37 % 61 / 10 - 3;
  data[length - random.nextInt(1, 20)] = 10 ** (3 + random.nextDouble());
  return { input: { shape: [length], data } };
}
