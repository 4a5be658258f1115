import {
  type Checklist,
  type Exercise,
  type Item,
  strataOf,
} from "../checklist/mod.ts";
import { LIMITS, type Reply } from "../subject/mod.ts";
import type { Check } from "./check.ts";
import { countChecks } from "./count_checks.ts";
import { deriveSeed } from "./derive_seed.ts";
import { describeLimits } from "./describe_limits.ts";
import { InputError } from "../base/input_error.ts";
import { blankText } from "../subject/blank_text.ts";
import { type ItemContext, judgeItem } from "./judge_item.ts";
import { landscapeOf } from "./landscape_of.ts";
import { loadSentence } from "./load_sentence.ts";
import { noting } from "./noting.ts";
import { checksOf, type Module, type Units } from "./module.ts";
import { provenanceOf } from "./provenance.ts";
import { proveReference, requireReference } from "./require_reference.ts";
import type { Replay } from "./replay_token.ts";
import type { ScoreSheet, SheetItem } from "./score_sheet.ts";
import { type Secret, secretSeed } from "./secret_seed.ts";
import { standIn } from "./stand_in.ts";
import { stuckCheck } from "./stuck_check.ts";
import type { Submission } from "./submission.ts";

/** What of a module to grade, and how. */
export interface GradeOptions {
  /** A part of the module's checklist. Default: all of it. */
  readonly checklist?: Checklist;
  /** Exercises to grade. Default: all, and the lines about all of them. */
  readonly only?: readonly string[];
  /** Seed of all random inputs, or a secret to derive it by. */
  readonly seed: number | Secret;
  /** Whether a reference that was not proven before has to be. */
  readonly provesReference?: boolean;
  /**
   * Whether to say of chosen exercises what the lines about all of them would
   * find, in notes that cost no points.
   */
  readonly remarks?: boolean;
  /** Whether to measure time. Work is counted in any case. */
  readonly measuresTime: boolean;
  /** The mark that is asked for. */
  readonly passMark?: number;
  /** Run one law of one check on one input, and nothing else. */
  readonly replay?: Replay;
  /** Told which item is begun, by its title. */
  readonly onItem?: (title: string) => void;
  /** Given the student's files once they are vetted, for work beside. */
  readonly onVetted?: (student: Submission) => void;
}

/** The same, with all that the module says. */
interface Grading extends GradeOptions {
  readonly checklist: Checklist;
  readonly units: Units;
  readonly seed: number;
}

/**
 * Grades an open submission by an open reference, for {@linkcode Grader}.
 *
 * @throws {InputError} If the reference is wrong.
 */
export async function judge(
  module: Module,
  options: GradeOptions,
  student: Submission,
  reference: Submission,
): Promise<ScoreSheet> {
  const started = performance.now();
  student.limitTime(LIMITS.submissionMs);
  options.onVetted?.(student);
  const seed = typeof options.seed === "number"
    ? options.seed
    : await secretSeed(options.seed, [...student.sources.values()]);
  const executed: string[] = [];
  const { checklist = module.checklist } = options;
  const units = await module.units();
  const grading = { ...options, checklist, units, seed };
  const items = await judgeAll(grading, student, reference, executed)
    .finally(() => {
      student.endTimed();
      reference.endTimed();
    });
  const { checks, agree } = countChecks(itemsOf(grading), executed, items);
  const sheet = toSheet(grading, items, performance.now() - started);
  return {
    ...sheet,
    complete: sheet.complete && agree,
    provenance: await provenanceOf(
      checklist,
      module.added,
      student.sources,
      reference.sources,
      checks,
    ),
  };
}

async function judgeAll(
  options: Grading,
  student: Submission,
  reference: Submission,
  executed: string[],
): Promise<SheetItem[]> {
  const { checklist, units, measuresTime, replay } = options;
  const suites = checksOf(units);
  const chosen = itemsOf(options);
  const [first] = chosen;
  if (!reference.isProven) {
    await Promise.all([
      requireReference(checklist, chosen, reference),
      first?.exercise !== undefined && student.load(first.exercise),
    ]);
    if (options.provesReference) {
      await proveReference(checklist, chosen, units, reference);
    }
  }
  const total = checklist.exercises.length;
  const seedOf = (check: string) => deriveSeed(options.seed, check);
  const common = {
    total,
    student,
    reference,
    measuresTime,
    ...(replay && { replay }),
  };
  const items: SheetItem[] = [];
  const working: Exercise[] = [];
  for (const item of chosen) {
    options.onItem?.(item.title);
    const exercise = checklist.exercises.find(({ id }) => id === item.exercise);
    const { stuck, first, ...state } = exercise
      ? await stateOf(exercise, student)
      : {
        status: "graded" as const,
        prints: [],
        stuck: undefined,
        first: undefined,
      };
    const usable = exercise ? [exercise] : working;
    const idle = state.status !== "graded" || usable.length === 0;
    if (!idle && measuresTime && item.checks.some(({ budget }) => budget)) {
      // They start while other checks run.
      student.timed();
      reference.timed();
    }
    const checks = idle ? item.checks.map(notRun) : await judgeItem(
      item,
      noting(stuck ? allOf(item, stuck) : suites, executed),
      {
        ...common,
        exercises: usable,
        ...(first && { first }),
        // Of all its checks, also where only one of them is to run.
        strata: checklist.items.find(({ id }) => id === item.id)!.checks
          .flatMap(strataOf),
        mistakes: units[item.id]?.mistakes ?? [],
      },
      seedOf,
    );
    const works = exercise !== undefined && holds(item, checks);
    if (works) working.push(exercise);
    const notes = exercise === undefined || idle ? [] : works
      ? [
        ...printingOf(first, checks),
        ...await remarksOn(exercise, options, common),
      ]
      : student.usesOf(exercise.file).filter((file) =>
        !working.some((known) => known.file === file)
      ).map((file) =>
        `${exercise.file} is built on ${file}: what is wrong there is wrong here too`
      );
    items.push({
      id: item.id,
      title: item.title,
      ...(exercise && { file: exercise.file }),
      ...state,
      ...(!exercise && idle && { message: "needs an exercise that works" }),
      score: sum(checks.map(({ points }) => points)),
      maxScore: sum(checks.map(({ maxPoints }) => maxPoints)),
      checks,
      ...(notes.length > 0 && { notes }),
    });
  }
  return items;
}

/** Where no failure shows what code prints, it is said once, of its first call. */
function printingOf(
  first: Reply | undefined,
  checks: SheetItem["checks"],
): string[] {
  const line = first?.prints.find((line) => line.trim() !== "");
  if (line === undefined || checks.some((check) => check.counterexample)) {
    return [];
  }
  return [
    `asked for 1, it printed: ${
      line.slice(0, 80)
    }; no points lost, but printing takes time`,
  ];
}

/** What the lines about all exercises would find in one that was chosen. */
async function remarksOn(
  exercise: Exercise,
  { checklist, units, seed, only, remarks: isAsked }: Grading,
  context: Pick<ItemContext, "student" | "reference">,
): Promise<string[]> {
  if (!only || !isAsked) return [];
  const suites = checksOf(units);
  const remarks: string[] = [];
  for (const item of checklist.items) {
    if (item.exercise !== undefined) continue;
    const checks = await judgeItem(item, suites, {
      ...context,
      exercises: [exercise],
      total: 1,
      measuresTime: false,
      strata: item.checks.flatMap(strataOf),
      mistakes: units[item.id]?.mistakes ?? [],
    }, (check) => deriveSeed(seed, check));
    const failed = checks.filter(({ outcome }) => outcome === "failed");
    remarks.push(
      ...failed.map(({ id, message }) =>
        `${id} takes points in a grade of all exercises: ${message}`
      ),
    );
  }
  return remarks;
}

function itemsOf({ checklist, only, replay }: Grading): Item[] {
  if (replay) {
    const item = checklist.items.find(({ checks }) =>
      checks.some(({ id }) => id === replay.check)
    );
    if (!item) {
      throw new InputError(
        `Cannot replay "${replay.check}": the checklist has no such check`,
      );
    }
    const check = item.checks.find(({ id }) => id === replay.check)!;
    const exercise = item.exercise ?? replay.exercise;
    if (!checklist.exercises.some(({ id }) => id === exercise)) {
      throw new InputError(
        `Cannot replay "${replay.check}" on "${exercise}": there is no such exercise; copy the whole word after --replay`,
      );
    }
    return [{ ...item, exercise, checks: [{ ...check, needs: [] }] }];
  }
  if (!only) return checklist.items;
  return checklist.items.filter(({ exercise }) =>
    exercise !== undefined && only.includes(exercise)
  );
}

/** A method of which nothing is written yet. */
const STUB =
  /\)[^{}]*\{\s*throw\s+new\s+NotImplementedError\s*\([^)]*\)\s*;?\s*\}/;

/** What the child says of a class without it. */
const HAS_NO_METHOD = /^the class has no method "forward"$/;

async function stateOf(
  exercise: Exercise,
  student: Submission,
): Promise<
  Pick<SheetItem, "status" | "message" | "frame" | "prints"> & {
    readonly stuck?: Check;
    readonly first?: Reply;
  }
> {
  const { id, file } = exercise;
  const loaded = await student.load(id);
  if (loaded.kind !== "loaded") {
    const frame = "frame" in loaded ? loaded.frame : undefined;
    return {
      status: "unusable",
      message: loadSentence(loaded, exercise, student),
      ...(frame !== undefined && { frame }),
      prints: "prints" in loaded ? [...loaded.prints] : [],
    };
  }
  const input = { shape: [1], data: Float32Array.of(1) };
  const [probe] = await student.counted.forward(id, [{ input }]);
  const prints = [...loaded.prints];
  if (probe?.kind === "threw" && probe.name === "NotImplementedError") {
    const text = blankText(student.sources.get(file)?.text ?? "");
    return STUB.test(text) || !/\bthrow\s+new\s+NotImpl/.test(text)
      ? { status: "not-started", message: `edit ${file}`, prints }
      : {
        status: "unusable",
        message:
          `forward in "${file}" still throws NotImplementedError; take that line out`,
        prints,
      };
  }
  const stands = probe?.kind === "threw" && HAS_NO_METHOD.test(probe.message)
    ? standIn(exercise, student.sources)
    : undefined;
  if (stands !== undefined) {
    return { status: "unusable", message: stands, prints };
  }
  const gone = probe?.kind === "timed-out" || probe?.kind === "died";
  return {
    status: "graded",
    prints,
    ...(probe && { first: probe }),
    ...(gone && { stuck: stuckCheck(probe, { input }) }),
  };
}

function allOf({ checks }: Item, check: Check): Record<string, Check> {
  return Object.fromEntries(checks.map(({ id }) => [id, check]));
}

function notRun(
  { id, title, points, visibility }: Item["checks"][number],
): SheetItem["checks"][number] {
  return {
    id,
    title,
    outcome: "skipped",
    points: 0,
    maxPoints: points,
    visibility,
  };
}

/** Whether every check that others need has passed. */
function holds(item: Item, checks: SheetItem["checks"]): boolean {
  const needed = new Set(item.checks.flatMap(({ needs }) => needs));
  return checks.every(({ id, outcome }) =>
    outcome === "passed" || !needed.has(id)
  ) && needed.size > 0;
}

function toSheet(
  { checklist, passMark, measuresTime, only, replay, seed }: Grading,
  items: SheetItem[],
  durationMs: number,
): ScoreSheet {
  const score = sum(items.map((item) => item.score));
  const landscape = only || replay ? undefined : landscapeOf(checklist, items);
  return {
    schema: "tinytorch-score-sheet/v1",
    module: checklist.module,
    ...(checklist.next !== undefined && !only && !replay && {
      next: checklist.next,
    }),
    score,
    maxScore: sum(items.map(({ maxScore }) => maxScore)),
    ...(passMark !== undefined && { passMark }),
    passed: passMark === undefined || score >= passMark,
    complete: items.every(({ checks }) =>
      checks.every(({ outcome }) => outcome !== "error")
    ),
    seed,
    items,
    ...(landscape && { landscape }),
    environment: {
      deno: Deno.version.deno,
      platform: `${Deno.build.os}-${Deno.build.arch}`,
      limits: describeLimits(LIMITS),
      cost: measuresTime,
    },
    durationMs: Math.round(durationMs),
  };
}

/** Sums points without the dust of binary fractions. */
function sum(values: readonly number[]): number {
  const total = values.reduce((total, value) => total + value, 0);
  return Math.round(total * 1e6) / 1e6;
}
