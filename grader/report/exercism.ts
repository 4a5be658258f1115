import type { ScoreSheet, SheetCheck } from "../verdict/mod.ts";
import { charsEach } from "./chars_each.ts";
import { clip } from "./clip.ts";
import { explainCheck } from "./explain_check.ts";
import { isFull } from "./is_full.ts";
import { printable } from "./printable.ts";
import {
  EXERCISM_MAX_BYTES,
  ExercismResults,
} from "./schemas/exercism_results.ts";

/** Exercism's `results.json`, version 3; a task is a line of the checklist. */
export function exercism(sheet: ScoreSheet): string {
  const { items } = sheet;
  // Names, prints and replay tokens come beside the message.
  const room = charsEach(sheet, EXERCISM_MAX_BYTES, 4500);
  const ran = items.some(({ status }) => status !== "unusable");
  const results: ExercismResults = ran
    ? {
      version: 3,
      status: items.every(({ checks }) => checks.every(isFull))
        ? "pass"
        : "fail",
      tests: items.flatMap((item, i) =>
        item.checks.map((check) => {
          const prints = printsOf(check);
          const message = explainCheck(item, check, room);
          return {
            name: `${check.id}: ${check.title}`,
            status: isFull(check) ? "pass" as const : "fail" as const,
            ...(!isFull(check) && { message: message || "no points" }),
            test_code: testCode(check),
            ...(prints && { output: prints }),
            task_id: i + 1,
          };
        })
      ),
    }
    : {
      version: 3,
      status: "error",
      message: clip(
        items.map(({ title, message, frame = "" }) =>
          `${title}: ${printable(message ?? "")}\n${printable(frame, true)}`
        ).join("\n"),
        65_535,
      ),
    };
  return `${JSON.stringify(ExercismResults.parse(results))}\n`;
}

/** What was tried, in words, and the command that tries it again. */
function testCode({ title, counterexample }: SheetCheck): string {
  const property = counterexample?.property ?? title;
  const replay = counterexample?.replay;
  const again = replay ? `\ndeno task grade --replay ${replay}` : "";
  return `// ${property}${again}`;
}

function printsOf({ counterexample }: SheetCheck): string | undefined {
  const prints = counterexample?.prints ?? [];
  if (prints.length === 0) return undefined;
  return clip(prints.map((line) => printable(line)).join("\n"), 500);
}
