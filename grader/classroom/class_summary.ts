import type { Checklist } from "../checklist/mod.ts";
import type { Outcome, ScoreSheet } from "../verdict/mod.ts";
import { type ClassEntry, type Status, STATUSES } from "./class_entry.ts";
import type { AlikePairs } from "./find_alike.ts";

/** How a check went in a class. */
export interface CheckStat {
  readonly id: string;
  readonly title: string;
  /** Points earned by all, as a share of the points there were. */
  readonly earned: number;
  readonly passed: number;
  readonly failed: number;
  /** Of those who did not come to it. */
  readonly notRun: number;
}

/** A class at a glance. */
export interface ClassSummary {
  readonly module: string;
  readonly maxScore: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** Of those with a whole sheet. */
  readonly scores: readonly number[];
  readonly mean: number;
  readonly median: number;
  /** Counts of scores in tenths of the most; full marks are in the last. */
  readonly histogram: readonly number[];
  readonly items: readonly { id: string; title: string; earned: number }[];
  /** By the checklist's order. */
  readonly checks: readonly CheckStat[];
  readonly diagnoses: readonly { text: string; count: number }[];
  readonly needsHuman: readonly { id: string; why: string }[];
  /** Groups of submissions that are the same to the byte. */
  readonly identical: readonly (readonly string[])[];
  /** Who wrote alike; not there if nobody asked. */
  readonly alike?: AlikePairs;
  /** Who handed in late, as the host or the time says. */
  readonly late: readonly string[];
  /** What became of each check of each submission with a sheet. */
  readonly grid: readonly {
    /** Whose it is. */
    readonly id: string;
    readonly score: number;
    readonly outcomes: ReadonlyMap<string, Outcome>;
  }[];
  /** Submitted by nobody in the roster. */
  readonly unknown: readonly string[];
}

/**
 * Adds up a class.
 *
 * @param sheetOf Reads a sheet; each is read once.
 */
export function summarise(
  entries: readonly ClassEntry[],
  { module, items }: Checklist,
  sheetOf: (key: string) => ScoreSheet | undefined,
): ClassSummary {
  const most = items.flatMap(({ checks }) => checks)
    .reduce((sum, { points }) => sum + points, 0);
  const stats = new Map(
    items.flatMap(({ checks }) => checks).map((
      { id, title },
    ) => [id, {
      id,
      title,
      points: 0,
      most: 0,
      passed: 0,
      failed: 0,
      notRun: 0,
    }]),
  );
  const diagnoses = new Map<string, number>();
  const scores: number[] = [];
  const grid: { id: string; score: number; outcomes: Map<string, Outcome> }[] =
    [];
  for (const [key, group] of Map.groupBy(entries, ({ key }) => key)) {
    const sheet = key ? sheetOf(key) : undefined;
    if (!sheet) continue;
    const times = group.length;
    if (sheet.complete) scores.push(...group.map(() => sheet.score));
    const all = sheet.items.flatMap(({ checks }) => checks);
    const outcomes = new Map(all.map(({ id, outcome }) => [id, outcome]));
    grid.push(
      ...group.map(({ student: { id } }) => ({
        id,
        score: sheet.score,
        outcomes,
      })),
    );
    const said = new Set<string>();
    for (const check of all) {
      const stat = stats.get(check.id);
      if (!stat) continue;
      stat.points += check.points * times;
      stat.most += check.maxPoints * times;
      if (check.outcome === "failed") stat.failed += times;
      else if (check.outcome === "skipped") stat.notRun += times;
      else stat.passed += times;
      const diagnosis = check.counterexample?.diagnosis;
      if (diagnosis) said.add(diagnosis);
    }
    for (const text of said) {
      diagnoses.set(text, (diagnoses.get(text) ?? 0) + times);
    }
  }
  const checks = [...stats.values()].map(({ points, most, ...stat }) => ({
    ...stat,
    earned: most === 0 ? 0 : points / most,
  }));
  scores.sort((a, b) => a - b);
  return {
    module,
    maxScore: most,
    statuses: countOf(entries),
    scores,
    mean: scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length),
    median: medianOf(scores),
    histogram: histogramOf(scores, most),
    items: items.map(({ id, title, checks: specs }) => ({
      id,
      title,
      earned: weighted(specs, checks),
    })),
    checks,
    diagnoses: [...diagnoses].map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    needsHuman: entries.flatMap(({ student, status, note }) =>
      status === "error" || status === "refused" || note
        ? [{ id: student.id, why: note || status }]
        : []
    ),
    identical: identicalIn(entries),
    late: entries.filter(({ late }) => late).map(({ student }) => student.id),
    grid,
    unknown: entries.filter(({ known }) => !known)
      .map(({ student }) => student.id),
  };
}

function countOf(
  entries: readonly ClassEntry[],
): Partial<Record<Status, number>> {
  const groups = Map.groupBy(entries, ({ status }) => status);
  return Object.fromEntries(STATUSES.flatMap((name) => {
    const all = groups.get(name);
    return all ? [[name, all.length]] : [];
  }));
}

function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? sorted[half]!
    : (sorted[half - 1]! + sorted[half]!) / 2;
}

function histogramOf(scores: readonly number[], most: number): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const score of scores) {
    bins[Math.min(9, Math.floor((score / most) * 10 + 1e-9))]!++;
  }
  return bins;
}

function weighted(
  specs: readonly { readonly id: string; readonly points: number }[],
  checks: readonly CheckStat[],
): number {
  const most = specs.reduce((sum, { points }) => sum + points, 0);
  const earned = specs.reduce((sum, { id, points }) => {
    return sum + points * checks.find((check) => check.id === id)!.earned;
  }, 0);
  return most === 0 ? 0 : earned / most;
}

/** Files that nobody has touched are the same for all, and mean nothing. */
function identicalIn(entries: readonly ClassEntry[]): string[][] {
  // A group has one submission: that it is its own is no news.
  const each = new Map(entries.map((entry) => [entry.submission, entry]));
  const written = [...each.values()].filter(({ digest, brief }) =>
    digest && brief && !brief.untouched && !brief.empty
  );
  return [...Map.groupBy(written, ({ digest }) => digest).values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ student }) => student.id));
}
