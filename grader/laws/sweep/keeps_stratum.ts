import type { Stratum } from "../../checklist/mod.ts";
import type { Law } from "../law.ts";
import type { Draw } from "../samples/mod.ts";
import { sampleOf } from "../samples/mod.ts";
import { type OtherForm, pointwise } from "../relations/pointwise.ts";
import { accepts, holds } from "./accepts.ts";

const PART = 61;
/**
 * Others among which numbers of a stratum come, at most as many. The vectors are
 * short, and as long as any in which carriers look for numbers that are right: a
 * number that they leave to its stratum has to be wrong here.
 */
const AMONG = [12, 200];

/**
 * At every number of a stratum the answer is the exact function's, within the
 * stratum's tolerance, among others of it and among those of others.
 *
 * @param values What was drawn for all strata: each takes its own of them.
 */
export function keepsStratum(
  stratum: Stratum,
  exact: (x: number) => number,
  values: Float32Array,
  otherForm?: OtherForm,
): Law {
  const own = values.filter((x) => holds(stratum, x));
  const others = values.filter((x) => !holds(stratum, x));
  // As long as each other: what answers by an earlier call is seen.
  const parts = [
    ...[0, 1, 2].map((part) => own.subarray(part * PART, (part + 1) * PART)),
    ...AMONG.map((count) =>
      Float32Array.from(
        [...others.subarray(0, count)].flatMap((x, i) => [
          x,
          ...own.subarray(i, i + 1),
        ]),
      )
    ),
  ].filter(({ length }) => length > 0);
  return pointwise({
    id: stratum.id,
    property: stratum.holds,
    space: {
      value: oneOf(own),
      ranks: [1],
      allows: (x) => holds(stratum, x),
    },
    runs: 0,
    examples: [own, ...parts].map((values) => sampleOf(values)),
    expected: exact,
    accepts: (answer, wanted, x) =>
      !holds(stratum, x) || accepts(stratum, answer, wanted, x),
    otherForm,
  });
}

function oneOf(values: Float32Array): Draw {
  return (random) => values[random.nextInt(0, values.length - 1)]!;
}
