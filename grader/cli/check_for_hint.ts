import type { Checklist, CheckSpec, Item } from "../checklist/mod.ts";
import type { Memory } from "./memory.ts";

/** The check of an item that a hint is about when only the item is named. */
export function checkForHint(item: Item, { failing }: Memory): CheckSpec {
  const failed = item.checks.find(({ id }) => id === failing[item.id]);
  if (failed) return failed;
  // Nothing was graded yet: the one that is worth most among those in sight.
  const visible = item.checks.filter(({ visibility }) =>
    visibility === "visible"
  );
  return (visible.length > 0 ? visible : item.checks)
    .reduce((best, check) => check.points > best.points ? check : best);
}

/** The item that a hint is about when nothing is named. */
export function itemForHint({ items }: Checklist, memory: Memory): Item {
  const { current, failing } = memory;
  return items.find(({ id }) => id === current) ??
    items.find(({ id }) => failing[id] !== undefined) ?? items[0]!;
}
