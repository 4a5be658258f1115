import type { CheckSpec } from "../../checklist/mod.ts";
import type { CheckContext } from "../../verdict/check.ts";
import type { Unit } from "../../verdict/module.ts";
import { elementwiseShape } from "../_common.ts";
import { theOracle } from "../_oracle.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import { GELU_VARIANTS } from "../_exact.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  pointwise,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import { bendsLikeGelu, turnsOnce } from "./smooth.ts";
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
import { toleranceOf } from "../../laws/tolerance_of.ts";

/** The checks of the line "GELU". */
export const gelu: Unit["checks"] = {
  shape: elementwiseShape,
  values: async (context) => {
    const variant = await recognise(context);
    const laws = variantLaws(context.spec, variant);
    const finding = await runLaws(context, context.exercises[0]!.id, laws);
    if (finding.kind === "inconclusive") return finding;
    const verb = finding.kind === "passed" ? "recognised" : "closest to";
    return { ...finding, note: `${verb} the ${variant} form` };
  },
  approximation: checkOf((spec) => [
    pointwise({
      id: "approximation",
      property: "the result is near the exact x * Phi(x)",
      space: {
        value: oneOf(uniform(-30, 30), magnitudes(1, 30)),
      },
      examples: [sampleOf(grid(-30, 30, 601))],
      expected: GELU_VARIANTS.erf!,
      accepts: (y, wanted) => isClose(y, wanted, toleranceOf(spec)),
    }),
  ]),
  smooth: checkOf(() => [
    bendsLikeGelu(sampleOf(grid(-12, 12, 481))),
    turnsOnce(sampleOf(grid(-6, 6, 121))),
  ]),
  tails: checkOf(() => [
    pointwise({
      id: "upper",
      property: "for large x the result is x, and NaN stays NaN",
      space: {
        value: (random) => Math.abs(magnitudes(1.2, 38)(random)),
        allows: (x) => x >= 15,
      },
      examples: [
        sampleOf([NaN]),
        sampleOf([Infinity]),
        sampleOf([15, 18, ...EXTREMES.filter((x) => x > 15)]),
      ],
      expected: (x) => x,
      accepts: (y, x) => isClose(y, x, { absolute: 0, relative: 1e-6 }),
    }),
    pointwise({
      id: "lower",
      property: "for large negative x the result is 0",
      space: {
        value: negative(oneOf(uniform(70, 1500), magnitudes(2, 38))),
        allows: (x) => x <= -70,
      },
      examples: [
        sampleOf([-Infinity]),
        sampleOf([-70, ...EXTREMES.filter((x) => x < -70)]),
      ],
      expected: () => 0,
      // x * sigmoid(1.702 x) is -Infinity * 0 there: NaN is the formula's.
      accepts: (y, _, x) =>
        Math.abs(y) <= 1e-6 || x === -Infinity && Number.isNaN(y),
    }),
  ]),
  cost: costCheck,
};

/** Where the forms differ most from each other. */
const PROBES = [-3, -2.3, -1, 1, 1.4, 2.3, 2.7, 3];

/** The accepted form that the student's answers are closest to. */
async function recognise(context: CheckContext): Promise<string> {
  const { spec, student, exercises } = context;
  const variants = spec.variants ?? Object.keys(GELU_VARIANTS);
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
  const best = errors.indexOf(Math.min(...errors));
  return variants[Math.max(0, best)]!;
}

function variantLaws(spec: CheckSpec, variant: string) {
  const given = toleranceOf(spec);
  // No float32 erf of a few terms is better than this.
  const tolerance = variant === "erf"
    ? { ...given, absolute: Math.max(given.absolute, 1e-6) }
    : given;
  return [
    agreesWithTable(
      theOracle().pointwise(`gelu.${variant}`, "grid"),
      tolerance,
    ),
    agreesWithFormula(
      GELU_VARIANTS[variant]!,
      tolerance,
      `each value is that of the ${variant} form`,
    ),
    repeatsItself(ORDINARY),
  ];
}

function grid(min: number, max: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, i) => min + (max - min) * i / (count - 1),
  );
}
