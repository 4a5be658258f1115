import type { SheetCheck, SheetItem } from "../verdict/mod.ts";
import { fieldDifference } from "./field_difference.ts";

/**
 * Compares two answers of a clock to the same check.
 *
 * @returns What differs, or `undefined` where no clock had a say.
 */
export type CompareTime = (
  was: SheetCheck,
  is: SheetCheck,
) => readonly string[] | undefined;

/** Where the verdicts on the same submission differ, in words. */
export function verdictDifferences(
  recorded: readonly SheetItem[],
  again: readonly SheetItem[],
  compareTime: CompareTime,
): string[] {
  return both(recorded, again, (was, is) => {
    if (was.status !== is.status) {
      return [`${was.id}: ${was.status} on the sheet, ${is.status} now`];
    }
    const [before, now] = [was, is].map((item) => {
      const { checks: _, score: _sum, ...rest } = item;
      return rest;
    });
    return [
      ...both(
        was.checks,
        is.checks,
        (was, is) => compareTime(was, is) ?? checkDifferences(was, is),
      ),
      ...fieldDifference(was.id, before!, now!),
    ];
  });
}

function checkDifferences(was: SheetCheck, is: SheetCheck): readonly string[] {
  const [before, now] = [said(was), said(is)];
  if (before !== now) return [`${was.id}: ${before} on the sheet, ${now} now`];
  // Which deadline was met first, and what was printed until then, is chance.
  const byClock = endedByClock(was) && endedByClock(is);
  return fieldDifference(
    was.id,
    was,
    is,
    (path) => byClock && /^(message|counterexample\..*)$/.test(path),
  );
}

/** The outcome and points of a check, in words. */
export function said(
  { outcome, points, maxPoints }: Pick<
    SheetCheck,
    "outcome" | "points" | "maxPoints"
  >,
): string {
  return `${outcome} ${points}/${maxPoints}`;
}

function endedByClock({ counterexample }: SheetCheck): boolean {
  const kind = counterexample?.kind;
  return kind === "timed-out" || kind === "died";
}

/** Compares what has the same id, in order, and names what only one has. */
function both<Part extends { readonly id: string }>(
  recorded: readonly Part[],
  again: readonly Part[],
  compare: (was: Part, is: Part) => readonly string[],
): string[] {
  const now = new Map(again.map((part) => [part.id, part]));
  const found = recorded.flatMap((was) => {
    const is = now.get(was.id);
    now.delete(was.id);
    return is ? compare(was, is) : [`${was.id}: it is on the sheet only`];
  });
  const missing = [...now.keys()].map((id) =>
    `${id}: it is missing on the sheet`
  );
  if (found.length + missing.length > 0) return [...found, ...missing];
  const moved = recorded.find(({ id }, i) => again[i]!.id !== id);
  return moved ? [`${moved.id}: it stands in another place`] : [];
}
