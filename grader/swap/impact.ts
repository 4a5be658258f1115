import type { ScoreSheet, SheetCheck } from "../verdict/mod.ts";

/** What a sheet says of a check, as far as a swap can change it. */
export interface Verdict {
  readonly outcome: SheetCheck["outcome"] | "absent";
  readonly points: number;
}

/** A check that says something else after a swap. */
export interface CheckChange {
  readonly check: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What a swap does to one submission. */
export interface Change {
  /** The student, or the file of a corpus. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly checks: readonly CheckChange[];
}

/** All that a swap would change. */
export interface Impact {
  readonly corpora: {
    readonly tried: number;
    readonly changes: readonly Change[];
    /** Wrong files that the new terms would let through, with the check. */
    readonly survivors: readonly string[];
    /** Right files that would lose points by the new terms, with the check. */
    readonly unfair: readonly string[];
    /** Files of which the machine was too noisy to tell. */
    readonly undecided: readonly string[];
  };
  readonly students?: {
    readonly tried: number;
    readonly changes: readonly Change[];
    /** Those whose files the journal does not have. */
    readonly skipped: readonly string[];
  };
}

/** Compares two sheets of the same files; undefined if nothing changed. */
export function changeOf(
  id: string,
  before: ScoreSheet,
  after: ScoreSheet,
): Change | undefined {
  const old = verdictsOf(before);
  const now = verdictsOf(after);
  const checks = [...new Set([...old.keys(), ...now.keys()])].flatMap(
    (check) => {
      const change = {
        check,
        before: old.get(check) ?? ABSENT,
        after: now.get(check) ?? ABSENT,
      };
      return isSame(change) ? [] : [change];
    },
  );
  if (checks.length === 0) return undefined;
  return { id, before: before.score, after: after.score, checks };
}

const ABSENT: Verdict = { outcome: "absent", points: 0 };

function verdictsOf({ items }: ScoreSheet): Map<string, Verdict> {
  return new Map(
    items.flatMap(({ checks }) =>
      checks.map(({ id, outcome, points }) => [id, { outcome, points }])
    ),
  );
}

/** Where noise kept a check from a verdict there is nothing to compare. */
function isSame({ before, after }: CheckChange): boolean {
  if ([before, after].some(({ outcome }) => outcome === "inconclusive")) {
    return true;
  }
  return before.outcome === after.outcome &&
    Math.abs(before.points - after.points) < 1e-9;
}

/** Whether the new terms grade the corpora as they should be graded. */
export function isSound({ corpora: { survivors, unfair } }: Impact): boolean {
  return survivors.length === 0 && unfair.length === 0;
}
