import fc from "fast-check";
import type {
  ScoreSheet,
  SheetCheck,
  SheetItem,
} from "../../grader/verdict/mod.ts";

/** Text that a student could have written to break whatever reads it. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "\u001b[2J\r",
    "::error file=x::gotcha\n::stop-commands::x",
    "##[set-output name=a]b",
    "<script>alert(1)</script>",
    "```\n# heading\n````",
    "]]> & \"quotes\" 'and' <tags/>",
    "a,b;c\td\n\ne",
    "\u202egnol \ufffe \ud800",
    "12 passed, 0 failed",
    "漢字 🙂 é",
    "x".repeat(3000),
  ),
);

const failure = fc.record({
  kind: fc.constantFrom("mismatch", "threw", "timed-out", "died", "slow"),
  property: fc.constantFrom("output[i] = max(0, x[i])", "rows sum to 1"),
  message: nasty,
  expected: fc.constantFrom(0, 1.5, "NaN" as const, "-0" as const),
  actual: fc.constantFrom(1, -2, "Infinity" as const),
  at: fc.constantFrom("double.ts:12:3", "mod.ts:1:1"),
  prints: fc.array(nasty, { maxLength: 3 }),
  printsDropped: fc.nat(9),
  diagnosis: fc.constantFrom("a sign is lost", "the scale is 2"),
  replay: fc.constantFrom("double.values:law:1,2", "a.b:c:0x999"),
}, {
  requiredKeys: ["kind", "property", "message", "prints", "printsDropped"],
}) as fc.Arbitrary<NonNullable<SheetCheck["counterexample"]>>;

const points = fc.constantFrom(1, 2, 3, 4, 5, 2.5, 0.1, 1 / 3);

const check: fc.Arbitrary<Omit<SheetCheck, "id">> = fc.record({
  title: fc.constantFrom("keeps the shape", "computes max(0, x)", "a|b > c"),
  outcome: fc.constantFrom(
    "passed",
    "failed",
    "skipped",
    "error",
    "inconclusive",
  ),
  maxPoints: points,
  share: fc.constantFrom(0, 0, 0.5, 0.25),
  message: nasty,
  counterexample: failure,
}).map(({ share, outcome, maxPoints, message, counterexample, title }) => ({
  title,
  outcome,
  maxPoints,
  visibility: "hidden" as const,
  points: outcome === "failed" || outcome === "skipped"
    ? maxPoints * share
    : maxPoints,
  message,
  ...(outcome === "failed" && { counterexample }),
}));

const item: fc.Arbitrary<Omit<SheetItem, "id">> = fc.record({
  title: fc.constantFrom("Double", "Treble", "Systems"),
  file: fc.constant("double.ts"),
  status: fc.constantFrom("graded", "graded", "not-started", "unusable"),
  message: nasty,
  frame: nasty,
  prints: fc.array(nasty, { maxLength: 2 }),
  checks: fc.array(check, { minLength: 1, maxLength: 7 }),
}, {
  requiredKeys: ["title", "status", "prints", "checks"],
}).map((item) => {
  const idle = item.status !== "graded";
  const checks = item.checks.map((check, i) => ({
    ...check,
    id: `part.check-${i}`,
    ...(idle && { outcome: "skipped" as const, points: 0 }),
  }));
  return {
    ...item,
    checks,
    score: sum(checks.map(({ points }) => points)),
    maxScore: sum(checks.map(({ maxPoints }) => maxPoints)),
  };
});

/** Score sheets of every kind, with hostile text wherever a student has a say. */
export const anySheet: fc.Arbitrary<ScoreSheet> = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 7 }),
  seed: fc.nat(),
  passMark: fc.option(fc.constantFrom(0, 10, 60), { nil: undefined }),
}).map(({ items, seed, passMark }) => {
  const named = items.map((item, i) => ({ ...item, id: `item-${i}` }));
  const score = sum(named.map((item) => item.score));
  return {
    schema: "tinytorch-score-sheet/v1" as const,
    module: "TinyTorch 02: Activations",
    score,
    maxScore: sum(named.map(({ maxScore }) => maxScore)),
    ...(passMark !== undefined && { passMark }),
    passed: passMark === undefined || score >= passMark,
    complete: named.every(({ checks }) =>
      checks.every(({ outcome }) => outcome !== "error")
    ),
    seed,
    items: named,
    environment: {
      deno: "2.9.6",
      platform: "linux-x86_64",
      limits: "2000 ms a call",
      cost: false,
    },
    durationMs: 1234,
  };
});

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
}
