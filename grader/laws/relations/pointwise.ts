import type { Evidence, Law, Mismatch } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { wantedSentence } from "../../verdict/wanted_sentence.ts";

/** The name of an accepted form that gives `y` for `x`. */
export type OtherForm = (y: number, x: number) => string | undefined;

/** A law on each value for itself. */
export interface PointwiseOptions
  extends Pick<Law, "id" | "property" | "space" | "runs" | "examples"> {
  /** What the value should become, in float64. */
  readonly expected: (x: number) => number;
  /** Whether the result will do. */
  readonly accepts: (y: number, expected: number, x: number) => boolean;
  /** Another accepted form that gives this, if there is one. */
  readonly otherForm?: OtherForm | undefined;
}

/** Each output value is what its input value should become. */
export function pointwise(
  { expected, accepts, otherForm, ...law }: PointwiseOptions,
): Law {
  function judge({ sample, values }: Evidence): Mismatch | undefined {
    const { data } = sample.input;
    const output = values[0]!.output.data;
    let mixed: Mismatch | undefined;
    for (const [index, x] of data.entries()) {
      const want = expected(x);
      const actual = output[index]!;
      if (accepts(actual, want, x)) continue;
      const rounded = Math.fround(want);
      const other = otherForm?.(actual, x);
      const mismatch = {
        message: other
          ? `for ${showNumber(x)} it gave ${
            showNumber(actual)
          }, as the ${other} form does; wanted ${
            showNumber(rounded)
          }, by the form that most others are of`
          : wantedSentence(actual, rounded, x),
        ...(other && { way: "forms mixed" }),
        index,
        expected: rounded,
        actual,
      };
      // A number that no form gives is the better one to show.
      if (!other) return mismatch;
      mixed ??= mismatch;
    }
    return mixed;
  }
  return { ...law, judge };
}
