import { toFileUrl } from "@std/path/to-file-url";
import type { Activation } from "tinytorch";
import { pool } from "../../base/pool.ts";
import {
  type Checklist,
  type Exercise,
  strataOf,
  type Stratum,
  Tolerance,
} from "../../checklist/mod.ts";
import { bandsOf } from "../../laws/sweep/bands.ts";
import { drawValues } from "../../laws/sweep/draw_values.ts";
import { type Random, seededRandom } from "../../laws/samples/mod.ts";
import { deriveSeed, type Grader } from "../../verdict/mod.ts";
import type { Units } from "../../verdict/module.ts";
import { type Alternate, loadAlternates } from "../corpus.ts";
import { exactForms } from "../exhaustive/exact_forms.ts";
import { nearestForm } from "../exhaustive/nearest_form.ts";
import { GraderError } from "../../subject/mod.ts";
import { tryFile } from "../trial_run.ts";
import type { Cell } from "./cell.ts";
import { drawCrossed, drawErrors, everyCell } from "./draw_spoilt.ts";
import { spoil } from "./spoil.ts";
import {
  type AnyActivation,
  pointwiseReferee,
  referee,
  tellApart,
} from "./tell_apart.ts";

/** How many files to make, of what. */
export interface GenerateOptions {
  readonly grader: Grader;
  readonly units: Units;
  /** Says what is wrong. */
  readonly checklist: Checklist;
  /** What the files are graded by. Default: the same. */
  readonly gradedBy?: Checklist;
  readonly count: number;
  readonly seed: number;
  /** Only right files whose id, `exercise/name`, contains this. */
  readonly filter?: string;
  /** Only cells whose words contain this. */
  readonly cell?: string;
  /** Where the files are kept; else they are dropped. */
  readonly keep?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file that was right, spoilt in one cell. */
export interface Made {
  /** `exercise/alternate`, which was spoilt. */
  readonly of: string;
  readonly kind: string;
  readonly cell: string;
  readonly error: string;
  /**
   * What tells it from every accepted form; undefined if nothing was found, so
   * that it must lose no point.
   */
  readonly told: string | undefined;
  /** Checks that took points. */
  readonly lost: readonly string[];
}

/**
 * Makes wrong files and grades them; what is wrong is told by a machine. Two of
 * three are of one cell of one dimension, each in turn; the third of two at once.
 */
export async function generate(options: GenerateOptions): Promise<Made[]> {
  const { checklist, count, seed, filter = "", cell: only = "" } = options;
  const alternates = (await loadAlternates(checklist.exercises))
    .filter(({ id }) => id.includes(filter));
  const exercises = [...new Set(alternates.map(({ exercise }) => exercise))];
  const cells = new Map(exercises.map((exercise) => {
    const strata = strataIn(checklist, exercise);
    const random = seededRandom(deriveSeed(seed, `cells ${exercise.id}`));
    const every = everyCell(random, strata.length === 0, strata);
    return [exercise, every.filter(({ says }) => says.includes(only))];
  }));
  let done = 0;
  const dir = options.keep ?? await Deno.makeTempDir({
    prefix: "tinytorch-generated-",
  });
  try {
    const cores = Math.max(1, navigator.hardwareConcurrency);
    return await pool(Array(count).fill(0), cores, async (_, i) => {
      const random = seededRandom(deriveSeed(seed, `made ${i}`));
      // Exercises in turn: not as many files as there are right variants.
      const exercise = exercises[i % exercises.length]!;
      const right = alternates.filter((each) => each.exercise === exercise);
      const alternate = right[random.nextInt(0, right.length - 1)]!;
      const own = cells.get(exercise)!;
      const turn = Math.floor(i / exercises.length);
      const cell = only === "" && turn % 3 === 2
        ? drawCrossed(random, strataIn(checklist, exercise).length === 0)
        : own[(turn - Math.floor(turn / 3)) % own.length]!;
      const made = await make(alternate, options, random, cell, `${dir}/${i}`);
      options.onProgress?.(++done, count);
      return made;
    });
  } finally {
    if (!options.keep) await Deno.remove(dir, { recursive: true });
  }
}

async function make(
  alternate: Alternate,
  { grader, checklist, gradedBy = checklist, units, seed }: GenerateOptions,
  random: Random,
  cell: Cell,
  path: string,
): Promise<Made> {
  const { exercise, id } = alternate;
  const known = knowledgeOf(exercise, checklist, units, random);
  const { text } = alternate;
  const Right = await load(alternate.path, exercise);
  const right = new Right();
  let told: string | undefined;
  let spoilt = text;
  let error = "";
  // Some errors are none in some cells: one that can be told is wanted.
  for (error of drawErrors(random, cell)) {
    spoilt = spoil({
      className: exercise.className,
      text,
      cell,
      error,
      strata: known.strataFor(right),
      absolute: known.absolute,
    });
    const file = `${path} ${error}.ts`;
    await Deno.writeTextFile(file, spoilt);
    told = tellApart(
      await load(file, exercise),
      cell,
      known.numbers,
      known.refereeFor(right),
      random,
    );
    if (told !== undefined) break;
  }
  const { sheets: [sheet] } = await tryFile({ id, exercise, text: spoilt }, {
    checklist: gradedBy,
    grader,
    seeds: [deriveSeed(seed, id, cell.says)],
    measuresTime: false,
  });
  const lost = sheet!.items.flatMap(({ checks, status, id }) =>
    status === "graded"
      ? checks.filter(({ points, maxPoints }) => points < maxPoints)
        .map(({ id }) => id)
      : [id]
  );
  const { kind, says } = cell;
  return { of: id, kind, cell: says, error, told, lost };
}

/** The strata of an exercise; none where it is no function of single numbers. */
function strataIn({ items }: Checklist, { id }: Exercise): Stratum[] {
  return items.find(({ exercise }) => exercise === id)!.checks
    .flatMap(strataOf);
}

/** The files are the kit's own, or made of them: no student's comes here. */
async function load(
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
function knowledgeOf(
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
