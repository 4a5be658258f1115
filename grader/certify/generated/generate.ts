import { pool } from "../../base/pool.ts";
import type { Checklist } from "../../checklist/mod.ts";
import { type Random, seededRandom } from "../../laws/samples/mod.ts";
import { deriveSeed, type Grader, type ScoreSheet } from "../../verdict/mod.ts";
import type { Units } from "../../verdict/module.ts";
import { type Alternate, loadAlternates } from "../corpus.ts";
import { tryFile } from "../trial_run.ts";
import type { Cell } from "./cell.ts";
import { drawCrossed, drawErrors, everyCell } from "./draw_spoilt.ts";
import { knowledgeOf, load, strataIn } from "./knowledge.ts";
import { spoil } from "./spoil.ts";
import { tellApart } from "./tell_apart.ts";

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
  const { kind, says } = cell;
  return { of: id, kind, cell: says, error, told, lost: lostIn(sheet!) };
}

/** Checks that took points; an item that cannot be graded is its own. */
export function lostIn({ items }: ScoreSheet): string[] {
  return items.flatMap(({ checks, status, id }) =>
    status === "graded"
      ? checks.filter(({ points, maxPoints }) => points < maxPoints)
        .map(({ id }) => id)
      : [id]
  );
}
