import type { ScoreSheet, SheetItem } from "../../verdict/mod.ts";
import { itemLines } from "./item_lines.ts";
import { painter } from "./paint.ts";
import { points } from "./points.ts";
import { wrap } from "./wrap.ts";

/** How a sheet is laid out. */
export interface TextOptions {
  /** Columns of the terminal, at least 40. Default 80. */
  readonly width?: number;
  /** Whether to colour it. Default false. */
  readonly color?: boolean;
  /** The folder that was graded, as the reader would name it. */
  readonly folder?: string;
}

/** A score sheet for a terminal. */
export function text(sheet: ScoreSheet, options: TextOptions = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const paint = painter(options.color ?? false);
  const lines = [paint("bold", sheet.module), ""];
  for (const item of sheet.items) {
    lines.push(...itemLines(item, width, paint));
  }
  lines.push(
    "",
    ...totalLines(sheet, width).map((line) => paint("bold", line)),
  );
  lines.push(
    ...nextStep(sheet, options.folder ?? "exercises")
      .flatMap((line) => wrap(line, { width })),
  );
  return `${lines.join("\n")}\n`;
}

function totalLines(sheet: ScoreSheet, width: number): string[] {
  const { score, maxScore, passMark, passed, complete, seed, durationMs } =
    sheet;
  const lines = [`Total ${points(score)}/${points(maxScore)}`];
  if (passMark !== undefined) {
    const verdict = passed ? "reached" : "not reached";
    lines.push(`Pass mark ${points(passMark)}: ${verdict}`);
  }
  if (!complete) {
    lines.push(
      "The grader itself failed in places (ERROR above); report them to your instructor",
    );
  }
  lines.push(`seed ${seed}, ${(durationMs / 1000).toFixed(2)} s`);
  return lines.flatMap((line) => wrap(line, { width }));
}

function nextStep(
  { items, score, maxScore }: ScoreSheet,
  folder: string,
): string[] {
  if (score === maxScore) return ["All points. Next: Module 03, Layers"];
  const edited = items.find(({ status, score, maxScore, file }) =>
    file !== undefined && status !== "not-started" && score < maxScore
  );
  const next = edited ?? items.find(({ status }) => status === "not-started");
  if (!next) return [];
  const path = `${folder}/${next.file}`;
  const failed = next.checks.find(({ outcome }) => outcome === "failed");
  const step = stepFor(next, path, failed?.id);
  return [`Next: ${step}, then: deno task grade ${next.id}`];
}

function stepFor(
  { status }: SheetItem,
  path: string,
  failed: string | undefined,
): string {
  if (status === "not-started") return `open ${path} and replace the TODO`;
  if (status === "unusable") return `mend ${path}`;
  return failed === undefined ? `look at ${path}` : `mend ${failed} in ${path}`;
}
