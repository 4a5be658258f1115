import { Stratum } from "../../checklist/mod.ts";
import type { Subject } from "../../subject/mod.ts";
import type { Check, CheckContext } from "../../verdict/check.ts";
import { deriveSeed } from "../../verdict/derive_seed.ts";
import type { Law } from "../law.ts";
import { runLaws } from "../run_laws.ts";
import { seededRandom } from "../samples/mod.ts";
import type { OtherForm } from "../relations/pointwise.ts";
import { keepsShape } from "../relations/keeps_shape.ts";
import { type Bands, bandsOf } from "./bands.ts";
import { drawValues } from "./draw_values.ts";
import { keepsStratum } from "./keeps_stratum.ts";
import { sameInEveryCarrier } from "./same_in_every_carrier.ts";

/** A function of each number by itself, and what is known of it. */
export interface Pointwise {
  readonly exact: (x: number) => number;
  /** Where it changes its form: inputs are drawn on both sides. */
  readonly bounds: readonly number[];
  readonly otherForm?: OtherForm;
}

/** The laws of the strata that a check judges, on numbers drawn for it. */
export function strataLaws(
  { seed }: CheckContext,
  { exact, bounds, otherForm }: Pointwise,
  strata: readonly Stratum[],
): Law[] {
  const random = seededRandom(deriveSeed(seed, "strata"));
  const values = drawValues(strata, bounds, random);
  return strata.map((stratum) =>
    keepsStratum(stratum, exact, values, otherForm)
  );
}

/**
 * The shape check of a function of each number by itself: the output has the
 * input's shape, and what a number becomes does not depend on what carries it.
 */
export async function checkCarriers(
  context: CheckContext,
  { exact, bounds }: Pointwise,
  given: readonly Stratum[] = context.strata,
): ReturnType<Check> {
  const strata = given.length === 0 ? [ORDINARY] : given;
  const { seed, student, replay, exercises: [exercise] } = context;
  const random = seededRandom(deriveSeed(seed, "carriers"));
  const drawn = bandsOf(drawValues(strata, bounds, random), exact, strata);
  const values = replay
    ? drawn.values
    : await rightOnes(student.counted, exercise!.id, drawn);
  const bands = values.length === drawn.values.length
    ? drawn
    : bandsOf(values, exact, strata);
  return await runLaws(context, exercise!.id, [
    keepsShape(),
    ...values.length === 0 ? [] : sameInEveryCarrier(bands, random),
  ]);
}

/** Where a checklist names no strata. */
const ORDINARY = Stratum.parse({
  id: "ordinary",
  holds: "each value is that of the formula",
  from: -6,
  to: 6,
  absolute: 1e-6,
  relative: 1e-5,
});

/** Those that are right in a plain vector, or alone where a vector faults. */
async function rightOnes(
  student: Subject,
  exercise: string,
  bands: Bands,
): Promise<Float32Array> {
  const { values } = bands;
  const plain = { shape: [values.length], data: values };
  const [reply] = await student.forward(exercise, [{ input: plain }]);
  if (reply?.kind === "value") {
    const { data } = reply.output;
    return values.filter((_, i) => bands.accepts(data[i]!, i));
  }
  const single = Array.from(values, (x) => {
    return { input: { shape: [1], data: Float32Array.of(x) } };
  });
  const replies = await student.forward(exercise, single);
  return values.filter((_, i) => {
    const reply = replies[i];
    return reply?.kind === "value" && bands.accepts(reply.output.data[0]!, i);
  });
}
