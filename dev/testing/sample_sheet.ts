import type {
  ScoreSheet,
  SheetCheck,
  SheetItem,
} from "../../grader/verdict/mod.ts";

/** A sheet by hand, with one of everything that a report has to show. */
export function sampleSheet(changes: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    schema: "tinytorch-score-sheet/v1",
    module: "Module 00: Samples",
    score: 12.5,
    maxScore: 30,
    passed: true,
    complete: false,
    seed: 42,
    items: [finished(), failing(), broken(), untouched(), partial()],
    environment: {
      deno: "2.9.6",
      platform: "linux-x86_64",
      limits: "2000 ms a call",
      cost: true,
    },
    durationMs: 1234,
    ...changes,
  };
}

/** An item that nobody has begun. */
export function untouched(id = "later", title = "Later"): SheetItem {
  return item(id, title, 0, 5, {
    status: "not-started",
    message: `edit ${id}.ts`,
    checks: [check(`${id}.values`, "skipped", 0, 5)],
  });
}

function finished(): SheetItem {
  return item("first", "First", 5, 5, {
    checks: [
      check("first.values", "passed", 3, 3, { message: "recognised: form A" }),
      check("first.cost", "inconclusive", 2, 2, {
        message: "the machine is too noisy to measure time; no points lost",
      }),
    ],
  });
}

function failing(): SheetItem {
  return item("second", "漢字 Two", 5, 10, {
    prints: ["\u001b[2Jloaded"],
    notes: ["second.ts:4:9 Type 'number' is not assignable to type 'string'."],
    checks: [
      check("second.shape", "passed", 2, 2),
      check("second.values", "failed", 0, 4, {
        title: "doubles each number of a tensor of any rank",
        why: "Everything above it builds on these numbers.",
        hint: "deno task hint second.values",
        counterexample: {
          kind: "mismatch",
          property: "each value is twice its input",
          message: "for 3 it gave 7; wanted 6",
          input: { shape: [2, 2], values: [0, "-0", 3, "NaN"], omitted: 0 },
          dim: -1,
          output: { shape: [2, 2], values: [0, 0, 7, "NaN"], omitted: 0 },
          index: [1, 0],
          expected: 6,
          actual: 7,
          absError: 1,
          ulps: 2097152,
          at: "second.ts:6:14",
          prints: ["<script>alert(1)</script>", "::error ::not a command"],
          printsDropped: 3,
          diagnosis: "one is added: twice is x + x",
          replay: `second.values:table:${"0,-0,3,NaN,".repeat(12)}1:shape=7x7`,
        },
      }),
      check("second.extremes", "skipped", 0, 2, {
        message: 'waits for "second.values"',
        blockedBy: "second.values",
      }),
      check("second.cost", "skipped", 0, 1, {
        message: 'waits for "second.values"',
        blockedBy: "second.values",
      }),
      check("second.law", "error", 3, 3, { message: "unexpected: no oracle" }),
    ],
  });
}

function broken(): SheetItem {
  return item("third", "Third", 0, 5, {
    status: "unusable",
    message: 'Cannot parse "third.ts": Expression expected',
    frame: "  3 |   forward(x) {\n> 4 |     return x * ;\n  5 |   }",
    checks: [check("third.values", "skipped", 0, 5)],
  });
}

function partial(): SheetItem {
  const { file: _, ...rest } = item("all", "All", 2.5, 5, {
    checks: ["memory", "pure"].map((name) =>
      check(`all.${name}`, "skipped", 1.25, 2.5, {
        message: "it holds for 2 of 4; the others have to work first",
      })
    ),
  });
  return rest;
}

function item(
  id: string,
  title: string,
  score: number,
  maxScore: number,
  rest: Partial<SheetItem>,
): SheetItem {
  return {
    id,
    title,
    file: `${id}.ts`,
    status: "graded",
    prints: [],
    score,
    maxScore,
    checks: [],
    ...rest,
  };
}

function check(
  id: string,
  outcome: SheetCheck["outcome"],
  points: number,
  maxPoints: number,
  rest: Partial<SheetCheck> = {},
): SheetCheck {
  return {
    id,
    title: `holds for ${id}`,
    outcome,
    points,
    maxPoints,
    visibility: "visible",
    ...rest,
  };
}
