import type { ScoreSheet, SheetItem } from "../verdict/mod.ts";
import { escapeMarkdown } from "./escape_markdown.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { fence } from "./fence.ts";
import { headline } from "./headline.ts";
import { isFull } from "./is_full.ts";
import { points } from "./text/points.ts";

/** How much Markdown may be made. */
export interface MarkdownOptions extends Commands {
  /** Bytes of UTF-8. Default 1,000,000: a step summary ends at 1 MiB. */
  readonly maxBytes?: number;
}

/** A sheet in GitHub-flavoured Markdown; the student's words stay words. */
export function markdown(
  sheet: ScoreSheet,
  { maxBytes = 1_000_000, checklist }: MarkdownOptions = {},
): string {
  const { items, seed } = sheet;
  const [title, ...rest] = headline(sheet).split("\n");
  const head = [
    `# ${escapeMarkdown(title!)}`,
    ...rest.map(escapeMarkdown),
    [
      "| | Points | |",
      "|---|---:|---|",
      ...items.map(row),
    ].join("\n"),
  ].join("\n\n");
  const tail = `Seed ${seed}`;
  const sections = items.flatMap((item) => section(item, checklist));
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  let size = bytes(head) + bytes(tail) + 200;
  const kept: string[] = [];
  for (const text of sections) {
    size += bytes(text) + 2;
    if (size > maxBytes) break;
    kept.push(text);
  }
  const left = sections.length - kept.length;
  if (left > 0) kept.push(`... and ${left} more, for which there is no room`);
  return `${[head, ...kept, tail].join("\n\n")}\n`;
}

function row(item: SheetItem): string {
  const { title, status, score, maxScore, checks } = item;
  const lost = checks.filter((check) => !isFull(check)).map(({ id }) => id);
  const state = status === "not-started"
    ? "not started"
    : status === "unusable"
    ? "cannot be run"
    : lost.length > 0
    ? lost.join(", ")
    : "all points";
  return `| ${escapeMarkdown(title)} | ${points(score)}/${points(maxScore)} | ${
    escapeMarkdown(state)
  } |`;
}

/** The checks of an item that have something to say. */
function section(item: SheetItem, checklist?: string): string[] {
  const { title, status, checks } = item;
  if (status === "not-started") return [];
  if (status === "unusable") {
    return [
      `## ${escapeMarkdown(title)}\n\n${fence(explainCheck(item, checks[0]!))}`,
    ];
  }
  return checks.filter((check) => check.counterexample !== undefined).map(
    (check) => {
      const earned = `${points(check.points)}/${points(check.maxPoints)}`;
      return `### ${escapeMarkdown(check.id)} ${earned}: ${
        escapeMarkdown(check.title)
      }\n\n${fence(explainCheck(item, check, checklist))}`;
    },
  );
}
