import { exponential } from "./exponential.ts";
import { geluCurve } from "./gelu_curve.ts";
import { landscape } from "./landscape.ts";
import { latency } from "./latency.ts";
import { linearTrap } from "./linear_trap.ts";
import { memory } from "./memory.ts";
import { moons } from "./moons/moons.ts";
import { names } from "./names.ts";
import type { Page } from "../../lab/page.ts";
import { saturation } from "./saturation.ts";
import { softmaxShift } from "./softmax_shift.ts";
import { sparsity } from "./sparsity.ts";
import { status } from "./status.ts";

/** The pages of the lab, in the module's order. */
export const PAGES: readonly Page[] = [
  linearTrap,
  exponential,
  sparsity,
  saturation,
  geluCurve,
  softmaxShift,
  memory,
  latency,
  landscape,
  names,
  moons,
  status,
];

/** Those of the pages that have something to show of these exercises. */
export function pagesFor(
  exercises: readonly { readonly id: string }[],
): readonly Page[] {
  const known = exercises.map(({ id }) => id);
  return PAGES.filter(({ needs }) => needs.every((id) => known.includes(id)));
}
