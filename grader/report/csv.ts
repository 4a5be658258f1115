import type { ScoreSheet } from "../verdict/mod.ts";
import { csvLine } from "./csv_line.ts";
import { type Commands, explainCheck } from "./explain_check.ts";

/** A row for each check; the columns of points add up to the total. */
export function csv(
  { items }: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const header = "item check title outcome points max_points message";
  const rows = items.flatMap((item) =>
    item.checks.map((check) => [
      item.id,
      check.id,
      check.title,
      check.outcome,
      check.points,
      check.maxPoints,
      explainCheck(item, check, checklist),
    ])
  );
  return [header.split(" "), ...rows].map(csvLine).join("");
}
