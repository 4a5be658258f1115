import { Stratum } from "../../checklist/mod.ts";
import type { Subject } from "../../subject/mod.ts";
import type { Check, CheckContext } from "../../verdict/check.ts";
import { deriveSeed } from "../../verdict/derive_seed.ts";
import type { Law } from "../law.ts";
import { runLaws } from "../run_laws.ts";
import { type Random, seededRandom } from "../samples/mod.ts";
import type { OtherForm } from "../relations/pointwise.ts";
import { inShape, keepsShape } from "../relations/keeps_shape.ts";
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
    : await rightOnes(student.counted, exercise!.id, drawn, random);
  const bands = values.length === drawn.values.length
    ? drawn
    : bandsOf(values, exact, strata);
  return await runLaws(context, exercise!.id, [
    keepsShape(),
    ...values.length === 0
      ? []
      : sameInEveryCarrier(bands, random).map(inShape),
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

/**
 * Those that are right in a plain vector, or alone where a vector faults. The
 * vectors are short, of a length that is drawn: what is wrong in long ones only
 * is wrong in a carrier.
 */
async function rightOnes(
  student: Subject,
  exercise: string,
  bands: Bands,
  random: Random,
): Promise<Float32Array> {
  const { values } = bands;
  for (const size of [random.nextInt(40, 400), 1]) {
    const calls = Array.from(
      { length: Math.ceil(values.length / size) },
      (_, i) => {
        const data = values.subarray(i * size, (i + 1) * size);
        return { input: { shape: [data.length], data } };
      },
    );
    const replies = await student.forward(exercise, calls);
    if (size > 1 && replies.some(({ kind }) => kind !== "value")) continue;
    return values.filter((_, i) => {
      const reply = replies[Math.floor(i / size)];
      return reply?.kind === "value" &&
        bands.accepts(reply.output.data[i % size]!, i);
    });
  }
  return new Float32Array();
}
