import type { Stratum } from "../../checklist/mod.ts";
import type { Law } from "../law.ts";
import type { Draw } from "../samples/mod.ts";
import { sampleOf } from "../samples/mod.ts";
import { type OtherForm, pointwise } from "../relations/pointwise.ts";
import { accepts, holds } from "./accepts.ts";

const PART = 61;
/** Numbers of a stratum that come among as many others. */
const MIXED = 24;

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
  const others = values.filter((x) => !holds(stratum, x)).subarray(0, MIXED);
  // As long as each other: what answers by an earlier call is seen.
  const parts = [
    ...[0, 1, 2].map((part) => own.subarray(part * PART, (part + 1) * PART)),
    Float32Array.from(
      [...others].flatMap((x, i) => [x, ...own.subarray(i, i + 1)]),
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
