import type { SheetCheck } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { commandLines } from "./command_lines.ts";
import { failureLines } from "./failure_lines.ts";
import type { Paint } from "./paint.ts";
import { points } from "./points.ts";
import { wrap } from "./wrap.ts";

/** The lines of one check; none for one that passed without a word. */
export function checkLines(
  check: SheetCheck,
  width: number,
  paint: Paint,
): string[] {
  const { id, title, outcome, message, blockedBy } = check;
  const earned = `${points(check.points)}/${points(check.maxPoints)}`;
  switch (outcome) {
    case "passed":
      if (message === undefined) return [];
      return wrap(`${id}: ${message}`, { width, first: "  ok    " });
    case "skipped": {
      const why = message ?? "not run";
      if (blockedBy !== undefined) {
        return wrap(`${id} ${why}`, { width, first: "  skip  " })
          .map((line) => paint("dim", line));
      }
      return wrap(`${id} ${earned}: ${why}`, { width, first: "  part  " });
    }
    case "inconclusive":
      return wrap(`${id}: ${message}`, { width, first: "  ?     " })
        .map((line) => paint("dim", line));
    case "error":
      return wrap(
        `${id}: the grader failed here, no points lost: ${
          printable(message ?? "")
        }`,
        { width, first: "  ERROR " },
      ).map((line) => paint("yellow", line));
    case "failed": {
      const head = wrap(`${id} ${earned}: ${title}`, {
        width,
        first: "  FAIL  ",
      });
      const { counterexample: failure, hint } = check;
      const lines = head.map((line) => paint("red", line));
      if (failure) {
        lines.push(
          ...failureLines(failure, width - 4).map((line) => `    ${line}`),
        );
      }
      if (hint) lines.push(...commandLines(hint, width, "      "));
      if (failure?.replay) {
        const replay = `deno task grade --replay ${failure.replay}`;
        lines.push(...commandLines(replay, width, "      "));
      }
      return lines;
    }
  }
}
