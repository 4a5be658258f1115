/**
 * A pointwise activation, described: what its line is checked by follows.
 *
 * A unit states *what it is*, in float64 (`exact`), and *where it is looked at*:
 * strata, each a part of the numbers with the property that holds there, the
 * numbers that are always tried, where random ones come from, and which results
 * will do. A stratum belongs to one check, and takes its tolerance from what
 * that check reads of the checklist:
 *
 * ```ts ignore
 * export const unit = pointwiseUnit({
 *   exact,
 *   checks: {
 *     tails: strata(exact, TOLERANT, ({ tolerance }) => [{
 *       id: "upper",
 *       property: "for large x the result is x",
 *       space: { value: uniform(15, 1500), allows: (x) => x >= 15 },
 *       examples: [sampleOf([15, 1e30])],
 *       accepts: (y, wanted) => isClose(y, wanted, tolerance),
 *     }]),
 *   },
 * });
 * ```
 *
 * The checks `values`, `shape`, `extremes` and `cost` need not be stated; the
 * checklist says which of them are asked, and with which numbers. How strata are
 * swept (in which shapes, layouts and states) is for `laws/` alone.
 *
 * @module
 */
import { z } from "zod";
import {
  type Settings,
  strataOf,
  Stratum as StratumSpec,
  Tolerance,
} from "../checklist/mod.ts";
import type { Check } from "../verdict/check.ts";
import type { Mistake } from "../verdict/mistake.ts";
import type { Unit } from "../verdict/module.ts";
import type { CurvePicture } from "../verdict/picture.ts";
import { checking, checkOf, reads } from "./check_of.ts";
import { costCheck } from "./cost.ts";
import { isClose } from "./is_close.ts";
import type { Law } from "./law.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  firstCall,
  pointwise,
  type PointwiseOptions,
  repeatsItself,
  type Table,
} from "./relations/mod.ts";
import {
  EXTREMES,
  magnitudes,
  MIN_FLOAT32,
  oneOf,
  ORDINARY,
  type Sample,
  sampleOf,
  SUBNORMALS,
  uniform,
} from "./samples/mod.ts";
import { checkCarriers, strataLaws } from "./sweep/pointwise_checks.ts";

/** A function of single numbers, in float64. */
export type Pointwise = (x: number) => number;

/** A part of the numbers, and what holds there. */
export interface Stratum extends Omit<PointwiseOptions, "expected"> {
  /** What each number should become. Default: what the unit's function gives. */
  readonly expected?: Pointwise;
}

/**
 * A check of strata: it passes where each keeps its property.
 *
 * @param exact What the numbers should become.
 * @param settings What the check reads of the checklist.
 * @param of The strata, and further laws, by what was read.
 */
export function strata<Read>(
  exact: Pointwise,
  settings: Settings<Read>,
  of: (read: Read) => readonly (Stratum | Law)[],
  bounds: readonly number[] = [],
): Check {
  return checkOf(
    settings,
    (read, context) => [
      ...of(read).map((each) =>
        "judge" in each ? each : pointwise({
          expected: exact,
          ...each,
          // Other shapes are for the check of shapes.
          space: { ranks: [1], ...each.space },
        })
      ),
      ...strataLaws(context, { exact, bounds }, strataOf(context.spec)),
    ],
  );
}

/** What a pointwise activation is. */
export interface PointwiseDescription {
  readonly exact: Pointwise;
  /** All accepted forms, by name. Default: the one. */
  readonly forms?: Readonly<Record<string, Pointwise>>;
  /** The formula, as a picture names it. Default: "exact". */
  readonly formula?: string;
  /** Where it changes its form: numbers are drawn on both sides. */
  readonly bounds?: readonly number[];
  /** Correctly rounded results, which `values` asks for first. Default: none. */
  readonly table?: Table;
  /** Checks besides those of every pointwise unit, or in the place of these. */
  readonly checks?: Unit["checks"];
  readonly mistakes?: readonly Mistake[];
  /** Default: the curve from -8 to 8. */
  readonly picture?: CurvePicture;
}

/** The unit of a pointwise activation. */
export function pointwiseUnit(
  {
    exact,
    forms,
    formula = "exact",
    bounds = [],
    table,
    checks,
    mistakes,
    picture,
  }: PointwiseDescription,
): Unit {
  return {
    exact: { forms: forms ?? { [formula]: exact } },
    checks: {
      shape: checking(
        NOTHING,
        (context) => checkCarriers(context, { exact, bounds }),
      ),
      values: checkOf(IN_STRATA, ({ tolerance }, context) => [
        ...table ? [agreesWithTable(table, tolerance)] : [],
        agreesWithFormula(exact, tolerance),
        ...firstCall(agreesWithFormula(exact, tolerance), context),
        ...strataLaws(
          context,
          { exact, bounds },
          strataOf(context.spec),
        ),
        repeatsItself(ORDINARY),
      ]),
      extremes: strata(exact, EXTREMES_READ, ({ tolerance }) => [{
        id: "extremes",
        property:
          "infinities, the largest and the smallest are what the formula makes of them, NaN stays NaN",
        space: { value: oneOf(magnitudes(-45, 38.5), uniform(-1500, 1500)) },
        examples: FAR_EXAMPLES,
        // Where float32 ends, the right result is a rounded one.
        accepts: (y, wanted) => isClose(y, Math.fround(wanted), tolerance),
      }]),
      cost: costCheck,
      ...checks,
    },
    ...(mistakes && { mistakes }),
    picture: picture ??
      { kind: "curve", from: -8, to: 8, forms: { [formula]: exact } },
  };
}

/** Checks that every pointwise unit offers; not every checklist asks them. */
export const OFFERED: ReadonlySet<string> = new Set(
  ["shape", "values", "extremes", "cost"],
);

/** What most checks read. */
export const TOLERANT = reads({ tolerance: Tolerance });
/** What a check reads that judges numbers in strata besides. */
export const STRATA = { strata: z.array(StratumSpec).optional() };
/** Of a check that judges by one tolerance, and in strata. */
export const IN_STRATA = reads({ tolerance: Tolerance, ...STRATA });
/** Of a check that looks at the smallest numbers, whose share is no tolerance. */
const EXTREMES_READ = reads({
  tolerance: Tolerance.refine(
    ({ absolute, relative }) => relative === 0 || absolute >= MIN_FLOAT32,
    "absolute has to be 1.5e-45 or more where relative is not 0: a share of the smallest numbers is less than a step of float32",
  ),
  ...STRATA,
});
/** Of a check that compares without any tolerance. */
export const NOTHING = reads({});

/** NaN, the infinities, and what is too large or too small for shortcuts. */
export const FAR_EXAMPLES: readonly Sample[] = [
  sampleOf([NaN]),
  sampleOf([Infinity, -Infinity]),
  sampleOf([...EXTREMES, ...SUBNORMALS]),
];
