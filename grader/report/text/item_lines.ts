import type { SheetItem } from "../../verdict/mod.ts";
import { printed } from "../failure_rows.ts";
import { isFull } from "../is_full.ts";
import { printable } from "../printable.ts";
import { bar } from "./bar.ts";
import { checkLines } from "./check_lines.ts";
import type { Layout } from "./layout.ts";
import { partialLines } from "./partial_lines.ts";
import { points } from "./points.ts";
import { waitingLines } from "./waiting_lines.ts";
import { columns, wrap } from "./wrap.ts";

/** The lines of one item: its score, then what is to be said of its checks. */
export function itemLines(item: SheetItem, layout: Layout): string[] {
  const lines = scoreLines(item, layout);
  if (item.status === "not-started") return lines;
  const { width } = layout;
  if (item.status === "unusable") lines.push(...problemLines(item, layout));
  else if (item.message) {
    lines.push(...wrap(printable(item.message), { width, first: "  " }));
  }
  for (const print of printed(item)) {
    const first = "  printed on load: ";
    const rest = "                 | ";
    lines.push(...wrap(printable(print), { width, first, rest }));
  }
  if (item.status === "graded" && !item.message) {
    lines.push(...allChecks(item, layout));
  }
  for (const note of item.notes ?? []) {
    const label = { width, first: "  note  ", rest: "      | " };
    lines.push(...wrap(printable(note), label));
  }
  return lines;
}

/** The score of one item: as a bar, or in words. */
export function scoreLines(item: SheetItem, layout: Layout): string[] {
  const { title, score, maxScore, status, checks } = item;
  const { width, paint, plain } = layout;
  const full = checks.every(isFull);
  if (plain) {
    const state = status === "not-started"
      ? ", not started"
      : full
      ? ", all points"
      : "";
    return wrap(
      `${title}: ${points(score)} of ${points(maxScore)} points${state}`,
      { width },
    );
  }
  const earned = `${points(score)}/${points(maxScore)}`.padStart(8);
  const state = status === "not-started" ? "  not started" : "";
  const name = title + " ".repeat(Math.max(0, 9 - columns(title)));
  const room = width - columns(name) - 1 - earned.length - state.length - 2;
  const line = `${name} ${bar(score, maxScore, Math.min(20, room))}${earned}`;
  const style = full ? "green" : status === "not-started" ? "dim" : "bold";
  // A title that leaves no room for its points has lines of its own.
  const lines = room < 0
    ? [...wrap(title, { width }), `${earned}${state}`]
    : [`${line}${state}`];
  return lines.map((line) => paint(style, line.trimEnd()));
}

/** Each check that was run, what waits for it right below. */
function allChecks({ checks }: SheetItem, layout: Layout): string[] {
  const waiting = Map.groupBy(checks, ({ blockedBy }) => blockedBy);
  const tried = checks.filter(({ outcome, blockedBy }) =>
    outcome === "skipped" && blockedBy === undefined
  );
  return [
    ...checks.flatMap((check) => [
      ...checkLines(check, layout),
      ...waitingLines(check.id, waiting.get(check.id) ?? [], layout),
    ]),
    ...partialLines(tried, layout),
  ];
}

function problemLines(
  { message = "", frame }: SheetItem,
  { width, paint }: Layout,
): string[] {
  const label = { width, first: "  FAIL  ", rest: "      | " };
  const lines = wrap(printable(message), label)
    .map((line) => paint("red", line));
  if (!frame) return lines;
  const shown = printable(frame, true).split("\n")
    // Below a line that is broken, a mark would point at nothing.
    .filter((line, i, lines) =>
      !/^ *\| *\^$/.test(line) ||
      Math.max(columns(line), columns(lines[i - 1] ?? "")) + 4 <= width
    );
  return [
    ...lines,
    ...shown.flatMap((line) => {
      const indent = /^ */.exec(line)![0];
      const first = `    ${indent}`;
      return wrap(line.trimStart(), { width, first, rest: `${first}| ` });
    }),
  ];
}
