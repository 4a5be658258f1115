import type { Law, Mismatch } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";

/** How an activation at -x follows from what it is at x. */
export interface Mirror {
  /** Tells which of the two answers is the wrong one. */
  readonly exact: (x: number) => number;
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
  { exact, property, reflect, wanted, tolerance }: Mirror,
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
      const error = (x: number, y: number) => Math.abs(y - exact(x));
      const x = sample.input.data[index]!;
      const pair = [plus![index]!, minus![index]!] as const;
      // What is called wrong should be: where one is right, the other is.
      const at = error(x, pair[0]) > error(-x, pair[1]) ? 0 : 1;
      return shown(at, at === 0 ? -x : x, pair[1 - at]!, pair[at]!, index);
    },
  };

  function shown(
    at: number,
    x: number,
    given: number,
    actual: number,
    index: number,
  ): Mismatch {
    // Not the mirror image, which has only the digits of the other side.
    const expected = Math.fround(exact(-x));
    return {
      at,
      message: `for ${showNumber(-x)} it gave ${showNumber(actual)}, and ${
        showNumber(given)
      } for ${showNumber(x)}; wanted ${wanted ?? showNumber(expected)}`,
      index,
      expected,
      actual,
    };
  }
}
