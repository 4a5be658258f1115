import { assert, assertEquals, assertRejects } from "@std/assert";
import { afterAll, beforeAll, describe, it } from "@std/testing/bdd";
import { loadMutants } from "../certify/corpus.ts";
import type { Checklist, Item } from "../checklist/mod.ts";
import { openModule } from "./open_module.ts";
import { type Module, SandboxedSubject, Stage } from "../subject/mod.ts";
import { solutionsWith } from "../../dev/testing/mod.ts";
import { InputError, type Party } from "../verdict/mod.ts";
import { judgeItem } from "../verdict/judge_item.ts";
import { proveReference } from "../verdict/require_reference.ts";
import { SheetCheck } from "../verdict/score_sheet.ts";
import { decodeReplay } from "../verdict/replay_token.ts";
import { toSheetNumber } from "../verdict/sheet_number.ts";
import { checksOf } from "../verdict/module.ts";

/** Files in a child, without the vetting, which would take most of the time. */
class Staged implements Party {
  readonly counted: SandboxedSubject;
  readonly #stage: Stage;
  readonly #modules: readonly Module[];
  readonly #alone: SandboxedSubject[] = [];

  private constructor(stage: Stage, { exercises }: Checklist) {
    this.#stage = stage;
    this.#modules = exercises.map(({ id, ...rest }) => ({
      exercise: id,
      ...rest,
    }));
    this.counted = this.alone();
  }

  static of(
    files: Readonly<Record<string, string>>,
    checklist: Checklist,
  ): Staged {
    const sources = Object.entries(files).map(([name, text]) => ({
      name,
      text,
    }));
    return new Staged(Stage.create(sources), checklist);
  }

  alone(): SandboxedSubject {
    const subject = new SandboxedSubject(this.#stage, this.#modules);
    this.#alone.push(subject);
    return subject;
  }

  timed(): never {
    throw new Error("no time is measured here");
  }

  async close(): Promise<void> {
    await Promise.all(this.#alone.map((subject) => subject.close()));
    await this.#stage.close();
  }
}

const module = await openModule();
const { checklist } = module;
const UNITS = await module.units();
const checks = checksOf(UNITS);
const mutants = await loadMutants(checklist.exercises, UNITS);
const solutions = await solutionsWith() as Record<string, string>;

/** The checks of an item, tried on a file for its exercise. */
async function judge(
  item: Item,
  text: string,
  reference: Party,
): Promise<SheetCheck[]> {
  const id = item.exercise ?? "relu";
  const exercise = checklist.exercises.find((each) => each.id === id)!;
  const student = Staged.of({ [exercise.file]: text }, checklist);
  try {
    const judged = await judgeItem(item, checks, {
      exercises: [exercise],
      total: 1,
      student,
      reference,
      measuresTime: false,
      mistakes: [],
    }, () => 20);
    // Whatever a file does, readers of the sheet can take it.
    assertEquals(
      SheetCheck.array().parse(JSON.parse(JSON.stringify(judged))),
      judged,
    );
    return judged;
  } finally {
    await student.close();
  }
}

/** The first of a check's mutants that it refuses without a clock. */
const refused = new Map<string, Refused>();
interface Refused {
  readonly text: string;
  readonly mayFail: readonly string[];
  readonly checks: readonly SheetCheck[];
}

async function refusedBy(
  id: string,
  item: Item,
  reference: Party,
): Promise<Refused> {
  const known = refused.get(id);
  if (known) return known;
  // Those that nothing else may refuse come first.
  const rows = mutants.filter(({ fails }) => fails === id)
    .sort((a, b) => a.mayFail.length - b.mayFail.length);
  for (const { text, exercise, mayFail } of rows) {
    if (exercise.id !== (item.exercise ?? "relu")) continue;
    const checks = await judge(item, text, reference);
    if (
      !checks.some((check) => check.id === id && check.outcome === "failed")
    ) {
      continue;
    }
    const found = { text, mayFail, checks };
    refused.set(id, found);
    return found;
  }
  throw new Error(`no mutant of "${id}" is refused`);
}

describe("UNITS", () => {
  let reference: Staged;
  beforeAll(async () => {
    reference = Staged.of(solutions, checklist);
    await reference.counted.load("relu");
  });
  afterAll(() => reference.close());

  for (const item of checklist.items) {
    it(`finds nothing to blame in the solution: ${item.id}`, async () => {
      const file = checklist.exercises.find(({ id }) => id === item.exercise)
        ?.file ?? "relu.ts";
      const checks = await judge(item, solutions[file]!, reference);
      const blamed = checks.filter(({ outcome }) =>
        outcome !== "passed" && outcome !== "inconclusive"
      );
      assertEquals(blamed, []);
    });

    it(`lets the solutions be a reference: ${item.id}`, async () => {
      await proveReference(checklist, [item], UNITS, reference);
    });

    for (const { id } of item.checks) {
      it(`${id} refuses a wrong file as a reference`, async () => {
        const file = checklist.exercises.find(({ id }) => id === item.exercise)
          ?.file ?? "relu.ts";
        const { text } = await refusedBy(id, item, reference);
        const itself = Staged.of({ ...solutions, [file]: text }, checklist);
        try {
          await assertRejects(
            () => proveReference(checklist, [item], UNITS, itself),
            InputError,
            `fails ${id}: `,
          );
        } finally {
          await itself.close();
        }
      });
    }

    if (item.exercise === "softmax") {
      for (const dim of ["0.5", "-0.5", "NaN", "Infinity", "-Infinity"]) {
        it(`keeps dim ${dim} on the sheet and in its replay`, async () => {
          const takesIt = solutions["softmax.ts"]!.replace(
            "axisOf(x.shape, dim)",
            `axisOf(x.shape, Object.is(dim, ${dim}) ? 0 : dim)`,
          );
          const checks = await judge(item, takesIt, reference);
          const failure = checks.find(({ id }) => id === "softmax.dim")
            ?.counterexample;
          assertEquals(failure?.dim, toSheetNumber(Number(dim)));
          assertEquals(decodeReplay(failure!.replay!).sample.dim, Number(dim));
        });
      }
    }

    for (const { id, visibility } of item.checks) {
      it(`${id} refuses a mutant, and nothing else does that may not`, async () => {
        const { checks, mayFail } = await refusedBy(id, item, reference);
        const failed = checks.filter(({ outcome }) => outcome === "failed");
        const others = failed.filter((check) => check.id !== id);
        assertEquals(others.filter(({ id }) => !mayFail.includes(id)), []);
        const { points, counterexample, message } = failed.find((check) =>
          check.id === id
        )!;
        assertEquals(points, 0);
        assert(message && counterexample?.property);
        assertEquals(checks.some(({ outcome }) => outcome === "error"), false);
        if (visibility === "visible") assert(counterexample.replay);
      });
    }
  }
});
