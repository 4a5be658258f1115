import type { ScoreSheet } from "../../verdict/mod.ts";
import { markLines } from "../mark_line.ts";
import { gradeCommand } from "./grade_command.ts";
import { itemLines } from "./item_lines.ts";
import { landscapeLines } from "./landscape_lines.ts";
import type { Layout } from "./layout.ts";
import { nextStep } from "./next_step.ts";
import { painter } from "./paint.ts";
import { points } from "./points.ts";
import { wrap } from "./wrap.ts";

/** How a sheet is laid out. */
export interface TextOptions {
  /** Columns of the terminal, at least 40. Default 80. */
  readonly width?: number;
  /** Whether to colour it. Default false. */
  readonly color?: boolean;
  /** Words in the place of bars, and no colour. Default false. */
  readonly plain?: boolean;
  /** The folder that was graded, as the reader would name it. */
  readonly folder?: string;
  /** The checklist that was typed, as it was. */
  readonly checklist?: string | undefined;
  /** Whether one case was run again, which says nothing of all others. */
  readonly isReplay?: boolean | undefined;
  /** What else to say of one exercise that has all points. */
  readonly afterwards?: readonly string[] | undefined;
}

/** A score sheet for a terminal. */
export function text(sheet: ScoreSheet, options: TextOptions = {}): string {
  const { plain = false, color = false, folder = "exercises" } = options;
  const width = Math.max(40, options.width ?? 80);
  const paint = painter(color && !plain);
  const { checklist, afterwards, isReplay } = options;
  const { seed } = sheet;
  const layout: Layout = { width, paint, plain, folder, checklist, seed };
  const lines = [paint("bold", sheet.module), ""];
  for (const item of sheet.items) lines.push(...itemLines(item, layout));
  const { landscape } = sheet;
  if (landscape) lines.push("", ...landscapeLines(landscape, layout));
  lines.push(
    "",
    ...totalLines(sheet, layout).map((line) => paint("bold", line)),
  );
  const only = sheet.items[0]?.id ?? "";
  const next = isReplay && sheet.score === sheet.maxScore
    ? [
      `This one input is right now. All: ${
        gradeCommand(folder, only, checklist)
      }`,
    ]
    : nextStep(sheet, folder, afterwards, checklist);
  lines.push(...next.flatMap((line) => wrapWhole(line, width)));
  return `${lines.join("\n")}\n`;
}

/** Breaks a line, but not within a command: it will be copied. */
function wrapWhole(line: string, width: number): string[] {
  const glued = line.replace(
    /deno task [a-z]+( --exercises \S+)?( --checklist \S+)?( [a-z]+)?$/,
    (command) => command.replaceAll(" ", "\u00a0"),
  );
  return wrap(glued, { width }).map((line) => line.replaceAll("\u00a0", " "));
}

function totalLines(sheet: ScoreSheet, { width, plain }: Layout): string[] {
  const { score, maxScore, complete, seed, durationMs } = sheet;
  const lines = [
    plain
      ? `Total: ${points(score)} of ${points(maxScore)} points`
      : `Total ${points(score)}/${points(maxScore)}`,
  ];
  lines.push(...markLines(sheet));
  if (!complete) {
    lines.push(
      "The grader itself failed in places (ERROR above); report them to your instructor",
    );
  }
  lines.push(`seed ${seed}, ${(durationMs / 1000).toFixed(2)} s`);
  return lines.flatMap((line) => wrap(line, { width }));
}
