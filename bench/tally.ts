import { median } from "../grader/cost/median.ts";
import { showRatio } from "../grader/cost/show_ratio.ts";
import type { ScoreSheet } from "../grader/verdict/mod.ts";

/** What came of many regrades. */
export interface Tally {
  readonly name: string;
  /** Whether the machine was kept busy. */
  readonly machine: string;
  readonly passed: number;
  readonly failed: number;
  readonly inconclusive: number;
  /** Median of the measured ratios, where there were any. */
  readonly ratio: number;
  /** Of the measured ratios, the share within 0.87 and 1.15. */
  readonly alike: number;
  /** Largest and median wall time of a regrade, in seconds. */
  readonly longest: number;
  readonly usual: number;
}

/** Counts the verdicts on cost in many sheets. */
export function tallyOf(
  name: string,
  machine: string,
  sheets: readonly ScoreSheet[],
): Tally {
  const checks = sheets.flatMap(({ items }) => items)
    .flatMap(({ checks }) => checks);
  const count = (outcome: string) =>
    checks.filter((check) => check.outcome === outcome).length;
  const ratios = checks.flatMap(({ cost }) => cost ? [cost.ratio] : []);
  const seconds = sheets.map(({ durationMs }) => durationMs / 1000);
  return {
    name,
    machine,
    passed: count("passed"),
    failed: count("failed"),
    inconclusive: count("inconclusive"),
    ratio: median(ratios),
    alike: ratios.filter((ratio) => ratio >= 0.87 && ratio <= 1.15).length /
      ratios.length,
    longest: Math.max(...seconds),
    usual: median(seconds),
  };
}

/** The line above the rows. */
export const TITLES =
  "machine  graded                        passed  failed  unsure   ratio  alike    s  max s";

/** One line of the table. */
export function tallyRow(
  { name, machine, passed, failed, inconclusive, ratio, usual, longest, alike }:
    Tally,
): string {
  return [
    machine.padEnd(7),
    name.padEnd(28),
    `${passed}`.padStart(7),
    `${failed}`.padStart(6),
    `${inconclusive}`.padStart(6),
    showRatio(ratio).padStart(6),
    `${Math.round(100 * alike)} %`.padStart(5),
    usual.toFixed(1).padStart(3),
    longest.toFixed(1).padStart(5),
  ].join("  ");
}
