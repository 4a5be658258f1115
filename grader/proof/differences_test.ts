import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { z } from "zod";
import { Checklist } from "../checklist/mod.ts";
import { landscapeOf, ScoreSheet, type SheetCheck } from "../verdict/mod.ts";
import { differences } from "./differences.ts";

const CHECKLIST = Checklist.parse({
  version: 1,
  module: "M",
  next: "N",
  passMark: 1,
  landscape: { baseline: "a", why: "w" },
  exercises: [
    { id: "a", file: "a.ts", className: "A" },
    { id: "b", file: "b.ts", className: "B" },
  ],
  items: ["a", "b"].map((id) => ({
    id,
    title: id,
    claim: "c",
    exercise: id,
    landscape: { stability: "s", use: "u", claim: "1x" },
    checks: ["values", "shape", "cost"].map((name) => ({
      id: `${id}.${name}`,
      title: name,
      points: 2,
      why: "y",
      hints: ["1", "2"],
      ...(name === "cost" && {
        budget: { exponentials: 0, full: 4, half: 8 },
      }),
    })),
  })),
});

const COST = {
  ratio: 1.1,
  low: 1,
  high: 1.2,
  control: 1,
  pairs: 9,
  nsPerElement: 2,
  copies: 3,
};

const HASH = "0".repeat(64);

/** A sheet with every field that there is. */
function full(): ScoreSheet {
  const common = { visibility: "hidden" as const, maxPoints: 2 };
  const items: ScoreSheet["items"] = [
    {
      id: "a",
      title: "a",
      file: "a.ts",
      status: "graded",
      prints: ["p"],
      notes: ["n"],
      score: 2,
      maxScore: 6,
      checks: [
        {
          ...common,
          id: "a.values",
          title: "values",
          outcome: "failed",
          points: 0,
          message: "m",
          why: "y",
          hint: "h",
          counterexample: {
            kind: "mismatch",
            property: "p",
            message: "m",
            input: { shape: [2], values: [1, "NaN"], omitted: 0 },
            dim: 1,
            output: { shape: [2], values: [1, 2], omitted: 0 },
            index: [1],
            expected: 1,
            actual: 2,
            absError: 1,
            ulps: 8,
            at: "a.ts:1:2",
            prints: ["p"],
            printsDropped: 1,
            diagnosis: "d",
            replay: "r",
          },
        },
        {
          ...common,
          id: "a.shape",
          title: "shape",
          outcome: "skipped",
          points: 0,
          blockedBy: "a.values",
        },
        {
          ...common,
          id: "a.cost",
          title: "cost",
          outcome: "passed",
          points: 2,
          message: "1.1x",
          cost: COST,
        },
      ],
    },
    {
      id: "b",
      title: "b",
      file: "b.ts",
      status: "unusable",
      message: "m",
      frame: "f",
      prints: [],
      score: 0,
      maxScore: 2,
      checks: [{
        ...common,
        id: "b.values",
        title: "values",
        outcome: "skipped",
        points: 0,
      }],
    },
  ];
  return ScoreSheet.parse({
    schema: "tinytorch-score-sheet/v1",
    module: "M",
    next: "N",
    score: 2,
    maxScore: 8,
    passMark: 1,
    passed: true,
    complete: true,
    seed: 7,
    items,
    landscape: landscapeOf(CHECKLIST, items),
    provenance: {
      submission: { "a.ts": HASH },
      reference: { "a.ts": HASH },
      checklist: HASH,
      suites: HASH,
      grader: HASH,
      checks: { planned: 4, executed: 2, waived: 2 },
    },
    signature: { algorithm: "Ed25519", key: "k", value: "v" },
    environment: { deno: "2", platform: "p", limits: "l", cost: true },
    durationMs: 5,
  });
}

/** What is the machine's or the moment's, and what `checkSignature` looks at. */
const OF_NO_WEIGHT = [
  /^durationMs$/,
  /^signature(\/|$)/,
  /^environment\/(platform|limits)$/,
  // A mark is asked for, not found; "passed" has to follow from it.
  /^passMark$/,
  // The words about a time that passes, and how sure it was.
  /^items\/0\/checks\/2\/message$/,
  /^items\/0\/checks\/2\/cost\/(control|pairs|high)$/,
];

type Change = readonly [path: string, changed: unknown];

/** Every way to change one field: another value, none, one more, one less. */
function* changes(value: unknown, path = ""): Generator<Change> {
  const at = (key: string) => path === "" ? key : `${path}/${key}`;
  if (Array.isArray(value)) {
    if (value.length > 0) yield [path, value.slice(0, -1)];
    if (value.length > 1) yield [path, value.toReversed()];
    yield [path, [...value, value[0] ?? "x"]];
  } else if (typeof value === "number") {
    for (const other of [2 * value + 1, value / 2 - 1, "NaN"]) {
      yield [path, other];
    }
  } else if (typeof value === "boolean") {
    yield [path, !value];
  } else if (typeof value === "string") {
    yield [path, `${value}x`];
    for (const other of WORDS) if (other !== value) yield [path, other];
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* changes(part, at(key));
    if (!Array.isArray(value)) yield [at(key), undefined];
  }
}

/** Every word that a field of few words takes. */
const WORDS = [
  ..."passed failed error skipped inconclusive visible hidden".split(" "),
  ..."graded not-started unusable mismatch threw malformed".split(" "),
  ..."timed-out died work slow".split(" "),
];

function set(whole: unknown, path: string, changed: unknown): void {
  const keys = path.split("/");
  const last = keys.pop()!;
  let part = whole as Record<string, unknown>;
  for (const key of keys) part = part[key] as Record<string, unknown>;
  if (changed === undefined) delete part[last];
  else part[last] = changed;
}

/** The sheet with one change, if that is still a sheet. */
function forged(sheet: ScoreSheet, [path, changed]: Change) {
  const copy = structuredClone(sheet);
  set(copy, path, changed);
  return ScoreSheet.safeParse(copy).data;
}

/** The paths of all fields that the schema knows, arrays and records as `*`. */
function fieldsOf(schema: unknown, path = ""): string[] {
  const { properties, items, additionalProperties } = schema as Record<
    string,
    Record<string, unknown> | undefined
  >;
  if (items) return fieldsOf(items, `${path}/*`);
  if (additionalProperties && typeof additionalProperties === "object") {
    return fieldsOf(additionalProperties, `${path}/*`);
  }
  if (!properties) return [path.slice(1)];
  return Object.entries(properties)
    .flatMap(([key, part]) => fieldsOf(part, `${path}/${key}`));
}

describe("differences()", () => {
  it("finds none between a sheet and itself, whatever the moment", () => {
    const other = { ...full(), durationMs: 9 };
    assertEquals(differences(full(), other, CHECKLIST), []);
  });

  it("is tried with every field that a sheet can have", () => {
    const known = new Set(
      [...changes(full())].map(([path]) =>
        path.replaceAll(/\/\d+(?=\/|$)/g, "/*")
          .replace(/(submission|reference)\/.*$/, "$1/*")
      ),
    );
    const fields = fieldsOf(z.toJSONSchema(ScoreSheet));
    assert(fields.length > 60);
    assertEquals(fields.filter((path) => !known.has(path)), []);
  });

  it("notices a change of any field that carries meaning", () => {
    const sheet = full();
    const unseen = [...changes(sheet)].filter(([path, changed]) => {
      if (OF_NO_WEIGHT.some((pattern) => pattern.test(path))) return false;
      const copy = forged(sheet, [path, changed]);
      return copy && differences(copy, sheet, CHECKLIST).length === 0;
    });
    assertEquals(unseen, []);
  });

  it("notices it where the regrade fails, is slow or unsure", () => {
    const slow = { ...COST, ratio: 40, low: 30, high: 50 };
    const unsure = { ...COST, control: 2 };
    for (
      const check of [
        { outcome: "failed", points: 0, cost: slow },
        { outcome: "inconclusive", points: 2, cost: unsure },
      ] satisfies Partial<SheetCheck>[]
    ) {
      const sheet = withCheck(check);
      const points = [...changes(sheet)].filter(([path]) =>
        /checks\/2\/(outcome|points|maxPoints)$|score$/i.test(path)
      );
      const unseen = points.filter((change) => {
        const copy = forged(sheet, change);
        return copy && differences(copy, sheet, CHECKLIST).length === 0;
      });
      assertEquals(unseen, []);
    }
  });

  it("refuses full points for being unsure of what failed", () => {
    const forged = full();
    for (const item of forged.items) {
      for (const check of item.checks) {
        check.outcome = "inconclusive";
        check.points = check.maxPoints;
        delete check.counterexample;
        delete check.blockedBy;
      }
      item.score = item.maxScore;
    }
    forged.score = forged.maxScore;
    const found = differences(forged, full(), CHECKLIST);
    assert(
      found.includes("a.values: inconclusive 2/2 on the sheet, failed 0/2 now"),
    );
    assert(
      found.includes(
        "b.values: inconclusive 2/2 on the sheet, skipped 0/2 now",
      ),
    );
  });

  it("holds a time against what the regrade allows", () => {
    const cost = (low: number, ratio: number, high: number, control = 1) => ({
      ...COST,
      low,
      ratio,
      high,
      control,
    });
    const passed = { outcome: "passed", points: 2, cost: COST } as const;
    const half = {
      outcome: "failed",
      points: 1,
      cost: cost(4.4, 5, 6),
    } as const;
    const failed = {
      outcome: "failed",
      points: 0,
      cost: cost(30, 40, 50),
    } as const;
    const unclear = {
      outcome: "inconclusive",
      points: 2,
      cost: cost(3.5, 4.1, 4.6),
    } as const;
    const noise = {
      outcome: "inconclusive",
      points: 2,
      cost: cost(0.9, 1, 1.4, 2),
    } as const;
    const agree = [
      [passed, passed],
      [noise, passed],
      [passed, noise],
      [unclear, half],
      [half, unclear],
    ] as const;
    const disagree = [
      [passed, failed],
      [unclear, failed],
      [noise, failed],
      [failed, passed],
      [{ ...failed, points: 2 }, failed],
      [{ ...passed, cost: failed.cost }, failed],
      [{ ...passed, outcome: "inconclusive" }, passed],
    ] as const;
    for (const [was, is] of agree) {
      assertEquals(differences(withCheck(was), withCheck(is), CHECKLIST), []);
    }
    for (const [was, is] of disagree) {
      const found = differences(withCheck(was), withCheck(is), CHECKLIST);
      assert(found.length > 0, JSON.stringify([was, is]));
    }
  });
});

/** The full sheet with another answer of the check that measures time. */
function withCheck(
  { outcome, points, cost }: Pick<SheetCheck, "outcome" | "points" | "cost">,
): ScoreSheet {
  const sheet = full();
  const [item] = sheet.items;
  const check = item!.checks[2]!;
  Object.assign(check, { outcome, points, cost });
  if (outcome === "failed") {
    Object.assign(check, {
      why: "y",
      hint: "deno task hint a.cost",
      counterexample: {
        kind: "slow",
        property: "p",
        message: "m",
        prints: [],
        printsDropped: 0,
      },
    });
  }
  item!.score = points;
  sheet.score = points;
  sheet.passed = points >= sheet.passMark!;
  const landscape = landscapeOf(CHECKLIST, sheet.items);
  return { ...sheet, ...(landscape && { landscape }) };
}
