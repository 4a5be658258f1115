import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import type { Sample } from "../../../laws/samples/mod.ts";
import type { TensorData } from "../../../subject/mod.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { groupsAlong } from "../exact.ts";
import { wantedOf } from "./wanted.ts";

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
      const wantedPlain = wantedOf(plain!, tolerance);
      const [own, rows] = values.map(({ output }) => output.data);
      const groups = groupsAlong(along!.input.shape, along!.dim!);
      for (const [row, group] of groups.entries()) {
        const start = row * group.length;
        const isPlainRight = group.every((_, k) =>
          wantedPlain.accepts(rows![start + k]!, start + k)
        );
        if (!isPlainRight) continue;
        const index = group.find((at) => !wanted.accepts(own![at]!, at));
        if (index === undefined) continue;
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
  const groups = groupsAlong(shape, dim);
  const length = groups[0]?.length ?? 0;
  return {
    shape: [groups.length, length],
    data: Float32Array.from(groups.flat(), (at) => data[at]!),
  };
}
