import type { ScoreSheet, SheetCheck, SheetItem } from "../verdict/mod.ts";
import { charsEach } from "./chars_each.ts";
import { clip } from "./clip.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { printed } from "./failure_rows.ts";
import { along } from "./text/grade_command.ts";
import { headline } from "./headline.ts";
import { isFull } from "./is_full.ts";
import { printable } from "./printable.ts";
import {
  EXERCISM_MAX_BYTES,
  ExercismResults,
} from "./schemas/exercism_results.ts";

/**
 * Exercism's `results.json`, version 3; a task is a line of the checklist. A
 * file that cannot be run is an error of the whole, and says first why.
 */
export function exercism(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const { items, complete } = sheet;
  // Names, prints and replay tokens come beside the message.
  const room = charsEach(sheet, EXERCISM_MAX_BYTES, 4500);
  const broken = items.filter(({ status }) => status === "unusable")
    .map(({ title, message, frame = "" }) =>
      `${title}: ${printable(message ?? "")}\n${printable(frame, true)}`
    );
  if (!complete) broken.push(headline(sheet));
  const passed = items.every(({ checks }) => checks.every(isFull));
  const results: ExercismResults = {
    version: 3,
    status: broken.length > 0 ? "error" : passed ? "pass" : "fail",
    ...(broken.length > 0 && {
      message: clip(broken.join("\n"), MAX_MESSAGE),
    }),
    tests: items.flatMap((item, i) =>
      item.checks.map((check) => testOf(item, check, i + 1, room, checklist))
    ),
  };
  return `${JSON.stringify(ExercismResults.parse(results))}\n`;
}

/** Of the whole: the tests have to fit beside it. */
const MAX_MESSAGE = 10_000;

function testOf(
  item: SheetItem,
  check: SheetCheck,
  task: number,
  room: number,
  checklist?: string,
): NonNullable<ExercismResults["tests"]>[number] {
  const prints = printsOf(check);
  const isBroken = item.status === "unusable" || check.outcome === "error";
  return {
    name: `${check.id}: ${check.title}`,
    status: isFull(check) ? "pass" : isBroken ? "error" : "fail",
    ...(!isFull(check) &&
      { message: explainCheck(item, check, checklist, room) || "no points" }),
    test_code: testCode(check, checklist),
    ...(prints && { output: prints }),
    task_id: task,
  };
}

/** What was tried, in words, and the command that tries it again. */
function testCode(
  { title, counterexample }: SheetCheck,
  checklist?: string,
): string {
  const property = counterexample?.property ?? title;
  const replay = counterexample?.replay;
  const again = replay
    ? `\ndeno task grade ${along(checklist)}--replay ${replay}`
    : "";
  return `// ${property}${again}`;
}

function printsOf({ counterexample }: SheetCheck): string | undefined {
  const prints = counterexample ? printed(counterexample) : [];
  if (prints.length === 0) return undefined;
  return clip(prints.map((line) => printable(line)).join("\n"), 500);
}
