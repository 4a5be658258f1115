import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import type { Sample } from "../../../laws/samples/mod.ts";
import type { TensorData } from "../../../subject/mod.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { rowsAlong } from "../exact.ts";
import { firstWrong, type Wanted, wantedOf } from "./wanted.ts";

/**
 * Rows of any kind are right along a dim where they are right as the rows of a
 * matrix: where they are wrong there too, another check charges.
 */
export function sameAlongEveryDim(
  law: Pick<Law, "space">,
  examples: readonly Sample[],
  tolerance: Tolerance,
): Law {
  return {
    id: "rows-along-dims",
    property: "a row is the same along every dim",
    ...law,
    runs: 0,
    examples,
    cases: ({ input, dim = -1 }) => [{ input, dim }, {
      input: asMatrix(input, dim),
    }],
    judge({ cases, values }) {
      const [along, plain] = cases;
      const wanted = wantedOf(along!, tolerance);
      let plainWanted: Wanted | undefined;
      const [own, rows] = values.map(({ output }) => output.data);
      const { input: { shape }, dim } = along!;
      const { starts, length, step } = rowsAlong(shape, dim!);
      for (const [row, start] of starts.entries()) {
        const index = firstWrong(wanted, own!, { start, length, step });
        if (index < 0) continue;
        const same = { start: row * length, length, step: 1 };
        plainWanted ??= wantedOf(plain!, tolerance);
        if (firstWrong(plainWanted, rows!, same) >= 0) continue;
        const [actual, expected] = [own![index]!, wanted.exact[index]!];
        return {
          message: `along dim ${along!.dim} it gave ${
            showNumber(actual)
          }; wanted ${
            wanted.says(index)
          }, as it gave for the same row of a matrix`,
          index,
          expected,
          actual,
        };
      }
    },
  };
}

/** The rows along a dim, one below the other. */
function asMatrix({ shape, data }: TensorData, dim: number): TensorData {
  const { starts, length, step } = rowsAlong(shape, dim);
  const rows = new Float32Array(data.length);
  let next = 0;
  for (const start of starts) {
    for (let k = 0; k < length; k++) rows[next++] = data[start + k * step]!;
  }
  return { shape: [starts.length, starts.length && length], data: rows };
}
