import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { CheckSpec, Item } from "../checklist/mod.ts";
import { GraderError, type Subject } from "../subject/mod.ts";
import type { Check } from "./check.ts";
import type { Failure } from "./failure.ts";
import type { Finding } from "./finding.ts";
import { InputError } from "../base/input_error.ts";
import { type ItemContext, judgeItem } from "./judge_item.ts";
import type { SheetCheck } from "./score_sheet.ts";

const nobody: Subject = {
  load: () => Promise.reject(new Error("load")),
  call: () => Promise.reject(new Error("call")),
  forward: () => Promise.reject(new Error("forward")),
  time: () => Promise.reject(new Error("time")),
  growth: () => Promise.reject(new Error("growth")),
  close: () => Promise.resolve(),
};
const party = { counted: nobody, timed: () => nobody, alone: () => nobody };
const context: ItemContext = {
  exercises: [],
  student: party,
  reference: party,
  total: 1,
  measuresTime: false,
  mistakes: [],
};

function spec(id: string, points: number, needs: string[] = []): CheckSpec {
  return {
    id: `double.${id}`,
    title: id,
    points,
    needs: needs.map((need) => `double.${need}`),
    visibility: "hidden",
    why: `why ${id}`,
    hints: ["one", "two"],
  };
}

function item(...checks: CheckSpec[]): Item {
  return { id: "double", title: "Double", claim: "2x", checks };
}

const failure: Failure = {
  kind: "mismatch",
  property: "twice the number",
  message: "it gave 3; wanted 4",
  prints: [],
  printsDropped: 0,
};

/** Checks that find what is given, by the second part of their id. */
function finding(
  found: Readonly<Record<string, Finding | Error>>,
): Record<string, Check> {
  return Object.fromEntries(
    Object.entries(found).map(([id, each]) => [`double.${id}`, () => {
      return each instanceof Error
        ? Promise.reject(each)
        : Promise.resolve(each);
    }]),
  );
}

async function judgeOne(found: Finding | Error): Promise<SheetCheck> {
  const suites = finding({ values: found });
  const one = item(spec("values", 4));
  const [check] = await judgeItem(one, suites, context, () => 1);
  return check!;
}

describe("judgeItem()", () => {
  it("gives all points for what passed, with its note", async () => {
    const check = await judgeOne({ kind: "passed", note: "well" });
    assertEquals(check, {
      id: "double.values",
      title: "values",
      visibility: "hidden",
      outcome: "passed",
      points: 4,
      maxPoints: 4,
      message: "well",
    });
  });

  it("gives none for what failed, with its failure and the way to a hint", async () => {
    const check = await judgeOne({ kind: "failed", failure });
    assertEquals([check.outcome, check.points], ["failed", 0]);
    assertEquals(check.message, failure.message);
    assertEquals(check.counterexample, failure);
    assertEquals(check.hint, "deno task hint double.values");
  });

  it("gives the share that a failure earned all the same", async () => {
    const half = await judgeOne({ kind: "failed", failure, credit: 0.5 });
    assertEquals([half.outcome, half.points], ["failed", 2]);
  });

  it("gives the share of what could be tried, and says so", async () => {
    const note = "it holds for 1 of 4";
    const part = await judgeOne({ kind: "partial", credit: 0.25, note });
    assertEquals([part.outcome, part.points], ["skipped", 1]);
    assertEquals([part.message, part.blockedBy], [note, undefined]);
  });

  it("takes no points where noise made it inconclusive", async () => {
    const check = await judgeOne({ kind: "inconclusive", note: "noise" });
    assertEquals([check.outcome, check.points], ["inconclusive", 4]);
  });

  it("takes no points where the grader failed, and keeps the reason", async () => {
    const own = await judgeOne(new GraderError("Cannot count"));
    assertEquals([own.outcome, own.points], ["error", 4]);
    assertEquals(own.message, "Cannot count");
    const other = await judgeOne(new TypeError("x is undefined"));
    assertEquals([other.outcome, other.points], ["error", 4]);
    assertEquals(other.message, "unexpected: x is undefined");
  });

  it("takes no points where no suite has the check", async () => {
    const [check] = await judgeItem(
      item(spec("values", 4)),
      {},
      context,
      () => 1,
    );
    assertEquals([check?.outcome, check?.points], ["error", 4]);
    assertEquals(check?.message, "no suite has a check of this id");
  });

  it("rejects with what is the user's to mend", async () => {
    await assertRejects(
      () => judgeOne(new InputError("Cannot replay")),
      InputError,
    );
  });

  it("skips what waits for a failed check, and names the root of a chain", async () => {
    const chain = item(
      spec("shape", 1),
      spec("values", 1, ["shape"]),
      spec("extremes", 1, ["values"]),
      spec("own", 1),
    );
    const suites = finding({
      shape: { kind: "failed", failure },
      values: new Error("must not run"),
      extremes: new Error("must not run"),
      own: { kind: "passed" },
    });
    const checks = await judgeItem(chain, suites, context, () => 1);
    assertEquals(
      checks.map(({ outcome, blockedBy, points }) => [
        outcome,
        blockedBy,
        points,
      ]),
      [
        ["failed", undefined, 0],
        ["skipped", "double.shape", 0],
        ["skipped", "double.shape", 0],
        ["passed", undefined, 1],
      ],
    );
    assertEquals(checks[2]?.message, 'waits for "double.shape"');
  });

  it("gives each check its own spec and seed", async () => {
    const seen: unknown[] = [];
    const listen: Check = ({ spec, seed }) => {
      seen.push([spec.id, seed]);
      return Promise.resolve({ kind: "passed" });
    };
    const two = item(spec("shape", 1), spec("values", 1));
    const suites = { "double.shape": listen, "double.values": listen };
    await judgeItem(two, suites, context, (id) => id.length);
    assertEquals(seen, [["double.shape", 12], ["double.values", 13]]);
  });
});
