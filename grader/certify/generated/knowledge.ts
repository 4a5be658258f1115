import { toFileUrl } from "@std/path/to-file-url";
import type { Activation } from "tinytorch";
import {
  type Checklist,
  type Exercise,
  strataOf,
  type Stratum,
  Tolerance,
} from "../../checklist/mod.ts";
import { bandsOf } from "../../laws/sweep/bands.ts";
import { drawValues } from "../../laws/sweep/draw_values.ts";
import type { Random } from "../../laws/samples/mod.ts";
import { GraderError } from "../../subject/mod.ts";
import type { Units } from "../../verdict/module.ts";
import { exactForms } from "../exhaustive/exact_forms.ts";
import { nearestForm } from "../exhaustive/nearest_form.ts";
import { type AnyActivation, pointwiseReferee, referee } from "./tell_apart.ts";

/** The strata of an exercise; none where it is no function of single numbers. */
export function strataIn({ items }: Checklist, { id }: Exercise): Stratum[] {
  return items.find(({ exercise }) => exercise === id)!.checks
    .flatMap(strataOf);
}

/** The files are the kit's own, or made of them: no student's comes here. */
export async function load(
  path: string,
  { className }: Exercise,
): Promise<new () => AnyActivation> {
  const { log } = console;
  // Some right files print while they load, which is not for whoever certifies.
  console.log = () => {};
  try {
    const module: object = await import(toFileUrl(path).href);
    return Reflect.get(module, className);
  } finally {
    console.log = log;
  }
}

/** What a referee needs to know of an exercise. */
export function knowledgeOf(
  exercise: Exercise,
  checklist: Checklist,
  units: Units,
  random: Random,
) {
  const { checks } = checklist.items
    .find((item) => item.exercise === exercise.id)!;
  const strata = strataIn(checklist, exercise);
  const forms = exactForms(units, exercise.id);
  const exact = units[exercise.id]?.exact;
  if (!forms) {
    if (!exact || !("of" in exact)) {
      throw new GraderError(
        `Cannot judge files made for "${exercise.id}": its unit has no exact form`,
      );
    }
    const { absolute } = Tolerance.parse(checks[0]!["tolerance"]);
    const numbers = Array.from(
      { length: 40 },
      () => random.nextDouble() * 12 - 6,
    );
    return {
      exact: undefined,
      absolute,
      numbers,
      strataFor: () => [],
      refereeFor: () => referee(exact.of, absolute),
    };
  }
  const strataFor = (right: Activation) =>
    loosened(strata, nearestForm(right, forms));
  return {
    exact: forms,
    absolute: 0,
    numbers: [...drawValues(strata, [], random)],
    strataFor,
    refereeFor: (right: Activation) => {
      const exact = forms[nearestForm(right, forms)]!;
      return pointwiseReferee(
        bandsOf(new Float32Array(), exact, strataFor(right)),
      );
    },
  };
}

function loosened(strata: readonly Stratum[], form: string): Stratum[] {
  return strata.map((stratum) => ({
    ...stratum,
    ...stratum.forms?.[form],
  }));
}
