import type { SheetCheck } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { commandLines } from "./command_lines.ts";
import { gradeCommand } from "./grade_command.ts";
import { failureLines } from "./failure_lines.ts";
import type { Layout } from "./layout.ts";
import { points } from "./points.ts";
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
  if (hint) lines.push(...commandLines(hint, width, "      "));
  const again = replayCommand(check, layout);
  if (again) lines.push(...commandLines(again, width, "      "));
  return lines;
}

/** A longer token than that is no pleasure to copy. */
const LONG = 320;

/** The one command that shows this failure again. */
function replayCommand(
  { id, counterexample }: SheetCheck,
  { seed, folder = "exercises" }: Layout,
): string | undefined {
  const token = counterexample?.replay;
  if (token === undefined) return undefined;
  const replay = gradeCommand(folder, `--replay ${token}`);
  if (token.length <= LONG || seed === undefined) return replay;
  return gradeCommand(folder, `${id.replace(/\..*/, "")} --seed ${seed}`);
}
