import { z } from "zod";
import { type Stratum, Tolerance } from "../../checklist/mod.ts";
import { checking, checkOf, reads } from "../../laws/check_of.ts";
import { isClose } from "../../laws/is_close.ts";
import type { Law } from "../../laws/law.ts";
import {
  NOTHING,
  pointwiseUnit,
  STRATA,
  strata,
} from "../../laws/pointwise_unit.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  firstCall,
  pointwise,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import { runLaws } from "../../laws/run_laws.ts";
import {
  EXTREMES,
  magnitudes,
  negative,
  oneOf,
  ORDINARY,
  sampleOf,
  uniform,
} from "../../laws/samples/mod.ts";
import {
  checkCarriers,
  type Pointwise as Described,
  strataLaws,
} from "../../laws/sweep/pointwise_checks.ts";
import type { OtherForm } from "../../laws/relations/pointwise.ts";
import type { CheckContext } from "../../verdict/check.ts";
import { gridTable, type Tabulated } from "../../laws/oracle/grid_table.ts";
import { sigmoid } from "../sigmoid/exact.ts";
import { GELU_VARIANTS } from "./exact.ts";
import { mistakes } from "./mistakes.ts";
import oracle from "./oracle.json" with { type: "json" };
import { bendsLikeGelu, Smoothness, turnsOnce } from "./smooth.ts";

const exact = GELU_VARIANTS.erf!;
const TABLES: Readonly<Record<string, Tabulated>> = oracle;

const VALUES = reads({
  tolerance: Tolerance,
  variants: z.array(
    z.string().refine((name) => name in GELU_VARIANTS, {
      error: `it has to be one of ${Object.keys(GELU_VARIANTS).join(", ")}`,
    }),
  ).min(1).default(Object.keys(GELU_VARIANTS))
    .describe("accepted forms of the function"),
  floors: z.record(z.string(), z.number().nonnegative())
    .describe("the least absolute tolerance, by form"),
  ...STRATA,
});
const APPROXIMATION = reads({
  tolerance: Tolerance,
  reach: z.number().positive().describe("compared from -reach to reach"),
  ...STRATA,
});
const TAILS = reads({
  upper: z.strictObject({ from: z.number().positive(), tolerance: Tolerance })
    .describe("where the result is x"),
  lower: z.strictObject({ from: z.number().negative(), tolerance: Tolerance })
    .describe("where the result is 0"),
  ...STRATA,
});

/** GELU. */
export const unit = pointwiseUnit({
  exact,
  forms: GELU_VARIANTS,
  mistakes,
  checks: {
    shape: checking(NOTHING, async (context) => {
      const form = await recognise(context, Object.keys(GELU_VARIANTS));
      const strata = widened(context.strata, form);
      return await checkCarriers(context, formOf(form), strata);
    }),
    values: checking(VALUES, async (context, read) => {
      const variant = await recognise(context, read.variants);
      const strata = widened(read.strata ?? [], variant);
      const [table, formula] = variantLaws(read, variant);
      const laws = [
        table,
        formula,
        ...firstCall(formula, context),
        ...strataLaws(context, formOf(variant), strata),
        repeatsItself(ORDINARY),
      ];
      const finding = await runLaws(context, context.exercises[0]!.id, laws);
      if (finding.kind === "inconclusive") return finding;
      const verb = finding.kind === "passed" ? "recognised" : "closest to";
      return { ...finding, note: `${verb} the ${variant} form` };
    }),
    approximation: checking(APPROXIMATION, async (context, read) => {
      const { tolerance, reach, strata = [] } = read;
      const form = await recognise(context, Object.keys(GELU_VARIANTS));
      return await runLaws(context, context.exercises[0]!.id, [
        pointwise({
          id: "approximation",
          property: "the result is near the exact x * Phi(x)",
          space: {
            value: oneOf(uniform(-reach, reach), magnitudes(1, 30)),
            ranks: [1],
          },
          examples: [sampleOf(grid(-reach, reach, 20 * reach + 1))],
          expected: exact,
          accepts: (y, wanted) => isClose(y, wanted, tolerance),
        }),
        ...strataLaws(context, formOf(form), strata),
      ]);
    }),
    smooth: checkOf(Smoothness, (smoothness) => [
      bendsLikeGelu(sampleOf(grid(-12, 12, 481)), smoothness),
      turnsOnce(sampleOf(grid(-6, 6, 121)), smoothness),
    ]),
    tails: strata(exact, TAILS, ({ upper, lower }) => [
      {
        id: "upper",
        property: "for large x the result is x, and NaN stays NaN",
        space: {
          value: (random) => Math.abs(magnitudes(1.2, 38)(random)),
          allows: (x) => x >= upper.from,
        },
        examples: [
          sampleOf([NaN]),
          sampleOf([Infinity]),
          sampleOf([15, 18, ...EXTREMES].filter((x) => x >= upper.from)),
        ],
        expected: (x) => x,
        accepts: (y, x) => isClose(y, x, upper.tolerance),
      },
      {
        id: "lower",
        property: "for large negative x the result is 0",
        space: {
          value: negative(oneOf(uniform(-lower.from, 1500), magnitudes(2, 38))),
          allows: (x) => x <= lower.from,
        },
        examples: [
          sampleOf([-Infinity]),
          sampleOf([-70, ...EXTREMES].filter((x) => x <= lower.from)),
        ],
        expected: () => 0,
        // x * sigmoid(1.702 x) is -Infinity * 0 there: NaN is the formula's.
        accepts: (y, _, x) =>
          isClose(y, 0, lower.tolerance) || x === -Infinity && Number.isNaN(y),
      },
    ]),
  },
  picture: {
    kind: "curve",
    from: -8,
    to: 8,
    forms: {
      "x * Phi(x), exact": exact,
      "x * sigmoid(1.702 x)": GELU_VARIANTS["sigmoid"]!,
      "the tanh form": GELU_VARIANTS["tanh"]!,
    },
    family: {
      dial: {
        id: "factor",
        label: "factor k of x * sigmoid(k x)",
        from: 0.5,
        to: 4,
        step: 0.001,
        at: 1.702,
        note:
          "At 1.702 it lies on the exact curve to within 0.02; a large factor makes a ReLU of it.",
      },
      name: (k) => `x * sigmoid(${k} x)`,
      f: (x, k) => x * sigmoid(k * x),
    },
  },
});

/** A form, and where it changes, in float32 and on the way there. */
function formOf(name: string): Described {
  const bounds = [5, 5.35, 8.4, 9.9, 10.8, 14.36, 52.1, 63.53, 417, 438];
  return { exact: GELU_VARIANTS[name]!, bounds, otherForm: otherThan(name) };
}

/** Which accepted form, besides the one that is wanted, gives a value. */
function otherThan(form: string): OtherForm {
  const others = Object.entries(GELU_VARIANTS)
    .filter(([name]) => name !== form);
  return (y, x) => {
    // As near as float32 comes, to x times a share of which 1e-7 is lost.
    const tolerance = { absolute: 1e-7 * Math.abs(x), relative: 1e-6 };
    return others.find(([, f]) => isClose(y, f(x), tolerance))?.[0];
  };
}

/** As wide as a form needs: no float32 erf of a few terms is that close. */
function widened(strata: readonly Stratum[], form: string): Stratum[] {
  return strata.map((stratum) => ({ ...stratum, ...stratum.forms?.[form] }));
}

/** Where the forms differ most from each other. */
const PROBES = [-3, -2.3, -1, 1, 1.4, 2.3, 2.7, 3];
/** Twice as far as they are from each other. */
const FAR = 0.04;

/** The accepted form that the student's answers are closest to. */
async function recognise(
  { student, exercises }: CheckContext,
  variants: readonly string[],
): Promise<string> {
  const { input } = sampleOf(PROBES);
  const [reply] = await student.counted.forward(exercises[0]!.id, [{ input }]);
  if (reply?.kind !== "value") return variants[0]!;
  const { data } = reply.output;
  const errors = variants.map((name) => {
    const errors = PROBES.map((x, i) =>
      Math.abs(GELU_VARIANTS[name]!(x) - (data[i] ?? NaN))
    );
    return Math.max(...errors);
  });
  const least = Math.min(...errors);
  // Far from all of them, it is held against the one that the exercise names.
  return least <= FAR ? variants[errors.indexOf(least)]! : variants[0]!;
}

function variantLaws(
  { tolerance: given, floors }: z.infer<typeof VALUES>,
  variant: string,
): [table: Law, formula: Law] {
  const absolute = Math.max(given.absolute, floors[variant] ?? 0);
  const tolerance = { ...given, absolute };
  return [
    agreesWithTable(
      gridTable(TABLES[variant] ?? {}),
      tolerance,
      otherThan(variant),
    ),
    agreesWithFormula(
      GELU_VARIANTS[variant]!,
      tolerance,
      `each value is that of the ${variant} form`,
      otherThan(variant),
    ),
  ];
}

function grid(min: number, max: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, i) => min + (max - min) * i / (count - 1),
  );
}
