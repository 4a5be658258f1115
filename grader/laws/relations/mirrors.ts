import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";

/** How an activation at -x follows from what it is at x. */
export interface Mirror {
  readonly property: string;
  /** What it should give at -x, for what it gave at x. */
  readonly reflect: (y: number) => number;
  /** What is wanted, in words. Default: the number. */
  readonly wanted?: string;
  /** How far off it may be. */
  readonly tolerance: number;
}

/** The answers to x and to -x are each other's mirror image. */
export function mirrors(
  { property, reflect, wanted, tolerance }: Mirror,
  law: Pick<Law, "space" | "examples">,
): Law {
  return {
    id: "mirror",
    property,
    ...law,
    cases: ({ input }) => [
      { input },
      { input: { ...input, data: input.data.map((x) => -x) } },
    ],
    judge({ sample, values }) {
      const [plus, minus] = values.map(({ output }) => output.data);
      const index = minus!.findIndex((y, i) =>
        !(Math.abs(y - reflect(plus![i]!)) <= tolerance)
      );
      if (index < 0) return undefined;
      const x = sample.input.data[index]!;
      const [given, actual] = [plus![index]!, minus![index]!];
      const expected = Math.fround(reflect(given));
      return {
        at: 1,
        message: `for ${showNumber(-x)} it gave ${showNumber(actual)}, and ${
          showNumber(given)
        } for ${showNumber(x)}; wanted ${wanted ?? showNumber(expected)}`,
        index,
        expected,
        actual,
      };
    },
  };
}
