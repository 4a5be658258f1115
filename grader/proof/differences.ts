import type { Checklist } from "../checklist/mod.ts";
import {
  canonicalJson,
  landscapeOf,
  type ScoreSheet,
  type SheetItem,
} from "../verdict/mod.ts";
import { provenanceDifferences } from "./provenance_differences.ts";
import { timeDifference } from "./time_difference.ts";
import { verdictDifferences } from "./verdict_differences.ts";
import { fieldDifference } from "./field_difference.ts";

/**
 * What a regrade found otherwise than the sheet says, in words, one for each.
 * Every field is compared, but for what is the machine's or the moment's own:
 * how long the grade took, the platform and its limits, the signature, what a
 * timed number costs in nanoseconds, and the words about a time that was
 * measured. What was measured itself is held against what the regrade allows.
 */
export function differences(
  recorded: ScoreSheet,
  again: ScoreSheet,
  checklist: Checklist,
): string[] {
  const specs = new Map(
    checklist.items.flatMap(({ checks }) => checks)
      .map((spec) => [spec.id, spec]),
  );
  return [
    ...provenanceDifferences(recorded, again),
    ...verdictDifferences(
      recorded.items,
      again.items,
      (was, is) => timeDifference(was, is, specs.get(is.id)),
    ),
    ...fieldDifference("the sheet", ofItself(recorded), ofItself(again)),
    ...sumDifferences(recorded),
    ...landscapeDifferences(recorded, again, checklist),
  ];
}

/** What a sheet says beside its verdicts, their sums and its provenance. */
function ofItself(sheet: ScoreSheet): Record<string, unknown> {
  const { module, next, complete, seed, environment } = sheet;
  return { module, next, complete, seed, cost: environment.cost };
}

function sumDifferences(
  { items, score, maxScore, passed, passMark }: ScoreSheet,
): string[] {
  const found = items.filter((item) =>
    item.score !== sum(item.checks.map(({ points }) => points)) ||
    item.maxScore !== sum(item.checks.map(({ maxPoints }) => maxPoints))
  ).map(({ id }) => `${id}: its points are not the sum of its checks`);
  const total = sum(items.map((item) => item.score));
  const all = sum(items.map((item) => item.maxScore));
  if (score !== total || maxScore !== all) {
    found.push(`the score ${score}/${maxScore} is not the sum ${total}/${all}`);
  }
  if (passed !== (passMark === undefined || score >= passMark)) {
    found.push(`"passed" does not follow from the score`);
  }
  return found;
}

/** The landscape says again what the checks of cost measured. */
function landscapeDifferences(
  { landscape, items }: ScoreSheet,
  again: ScoreSheet,
  checklist: Checklist,
): string[] {
  const wanted = again.landscape &&
    landscapeOf(checklist, items as SheetItem[]);
  return canonicalJson(landscape ?? null) === canonicalJson(wanted ?? null)
    ? []
    : ["landscape: it does not follow from what the checks measured"];
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}
