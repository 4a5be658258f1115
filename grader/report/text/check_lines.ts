import type { SheetCheck } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { commandLines } from "./command_lines.ts";
import { failureLines } from "./failure_lines.ts";
import type { Layout } from "./layout.ts";
import { points } from "./points.ts";
import { hintCommand } from "./grade_command.ts";
import { replayCommand } from "./replay_command.ts";
import { wrap } from "./wrap.ts";

/**
 * The lines of one check that was run; none for one that passed without a
 * word. What was not run is told by `waitingLines` and `partialLines`.
 */
export function checkLines(check: SheetCheck, layout: Layout): string[] {
  const { id, outcome, message } = check;
  const { width, paint } = layout;
  switch (outcome) {
    case "passed":
      if (message === undefined) return [];
      return wrap(`${id}: ${printable(message ?? "")}`, {
        width,
        first: "  ok    ",
      });
    case "skipped":
      return [];
    case "inconclusive":
      return wrap(`${id}: ${printable(message ?? "")}`, {
        width,
        first: "  ?     ",
      })
        .map((line) => paint("dim", line));
    case "error":
      return wrap(
        `${id}: the grader failed here, no points lost: ${
          printable(message ?? "")
        }`,
        { width, first: "  ERROR " },
      ).map((line) => paint("magenta", line));
    case "failed":
      return panel(check, layout);
  }
}

function panel(check: SheetCheck, layout: Layout): string[] {
  const { width, paint } = layout;
  const { id, title, counterexample: failure, why, hint } = check;
  const earned = `${points(check.points)}/${points(check.maxPoints)}`;
  const lines = wrap(`${id} ${earned}: ${title}`, { width, first: "  FAIL  " })
    .map((line) => paint("red", line));
  if (failure) {
    lines.push(
      ...failureLines(failure, width - 4, why).map((line) => `    ${line}`),
    );
  }
  if (hint) {
    const command = hintCommand(hint, layout.checklist);
    lines.push(...commandLines(command, width, "      "));
  }
  const again = replayCommand(check, layout);
  if (again) lines.push(...commandLines(again, width, "      "));
  return lines;
}
