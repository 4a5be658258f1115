import type { Checklist } from "../checklist/mod.ts";
import { writeWhole } from "../base/write_whole.ts";
import { markdown } from "../report/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { sheetPage } from "../report/html/sheet_page.ts";
import type { ClassEntry } from "./class_entry.ts";
import { classReport } from "./class_report.ts";
import { type ClassSummary, summarise } from "./class_summary.ts";
import type { AlikePairs } from "./find_alike.ts";
import { feedbackZip } from "./feedback_zip.ts";
import { fileNameOf } from "./file_name_of.ts";
import { blackboard } from "./imports/blackboard.ts";
import { brightspace } from "./imports/brightspace.ts";
import { canvas } from "./imports/canvas.ts";
import { gradebook } from "./imports/gradebook.ts";
import {
  moodle,
  moodleFeedbackPath,
  moodleWorksheet,
  participants,
} from "./imports/moodle.ts";
import { renderSummary } from "./render_summary.ts";

/** What is written of a class, and where. */
export interface PublishOptions {
  readonly outDir: string;
  readonly checklist: Checklist;
  /** Title of the grade column in the files for hosts. */
  readonly assignment: string;
  /** Reads a sheet. */
  readonly sheetOf: (key: string) => ScoreSheet | undefined;
  /** Who wrote alike, if that was asked for. */
  readonly alike?: AlikePairs;
}

/** Writes the gradebook; each file is whole at every moment. */
export async function publishGrades(
  entries: readonly ClassEntry[],
  { outDir, checklist }: Pick<PublishOptions, "outDir" | "checklist">,
): Promise<void> {
  await writeWhole(`${outDir}/grades.csv`, gradebook(entries, checklist));
}

/** Writes everything else, from the sheets as they are now. */
export async function publish(
  entries: readonly ClassEntry[],
  options: PublishOptions,
): Promise<ClassSummary> {
  const { outDir } = options;
  await publishGrades(entries, options);
  const summary = await publishSummary(entries, options);
  await publishImports(entries, options, summary.maxScore);
  await Deno.mkdir(`${outDir}/feedback`, { recursive: true });
  await writeWhole(`${outDir}/sheets.jsonl`, sheetLines(entries, options));
  await removeOthers(entries, `${outDir}/feedback`);
  return summary;
}

/**
 * Who is no more in the class, or has another name now, leaves no feedback: both
 * of the files that it is. What somebody else put there stays.
 */
async function removeOthers(
  entries: readonly ClassEntry[],
  dir: string,
): Promise<void> {
  const names = new Set(
    await Promise.all(entries.map(({ student }) => fileNameOf(student.id))),
  );
  const there = new Set<string>();
  for await (const { name } of Deno.readDir(dir)) there.add(name);
  for (const name of there) {
    const [, stem] = /^(.+)\.md$/.exec(name) ?? [];
    if (stem === undefined || names.has(stem.normalize("NFC"))) continue;
    if (!there.has(`${stem}.html`)) continue;
    await Deno.remove(`${dir}/${name}`);
    await Deno.remove(`${dir}/${stem}.html`);
  }
}

/** Writes the class at a glance. */
export async function publishSummary(
  entries: readonly ClassEntry[],
  { outDir, checklist, sheetOf, alike }: PublishOptions,
): Promise<ClassSummary> {
  const summary = {
    ...summarise(entries, checklist, sheetOf),
    ...(alike && { alike }),
  };
  const people = await Promise.all(entries.map(async (entry) => ({
    entry,
    page: entry.brief && `feedback/${await fileNameOf(entry.student.id)}.html`,
  })));
  await writeWhole(`${outDir}/summary.txt`, renderSummary(summary, 80));
  await writeWhole(`${outDir}/class.html`, classReport(summary, people));
  return summary;
}

/** What hosts read: each file has its host's name. */
async function publishImports(
  entries: readonly ClassEntry[],
  { outDir, assignment, sheetOf }: PublishOptions,
  maxScore: number,
): Promise<void> {
  const worksheet = moodleWorksheet(entries, maxScore);
  const files = {
    "canvas.csv": canvas(entries, assignment, maxScore),
    "moodle.csv": moodle(entries, assignment),
    "blackboard.csv": blackboard(entries, assignment),
    "brightspace.csv": brightspace(entries, assignment),
    ...(worksheet && { "moodle-worksheet.csv": worksheet }),
  };
  for (const [name, text] of Object.entries(files)) {
    await writeWhole(`${outDir}/${name}`, text);
  }
  if (!worksheet) return;
  await writeWhole(
    `${outDir}/moodle-feedback.zip`,
    feedbackZip(moodleFeedback(entries, sheetOf)),
  );
}

async function* moodleFeedback(
  entries: readonly ClassEntry[],
  sheetOf: PublishOptions["sheetOf"],
): AsyncGenerator<[string, string]> {
  for (const { entry, participant } of participants(entries)) {
    const sheet = entry.key ? sheetOf(entry.key) : undefined;
    if (!sheet) continue;
    yield [moodleFeedbackPath(entry.student, participant), sheetPage(sheet)];
  }
}

/** A line for each sheet; writes its feedback on the way, one at a time. */
async function* sheetLines(
  entries: readonly ClassEntry[],
  { outDir, sheetOf }: PublishOptions,
): AsyncGenerator<string> {
  for (const { student, status, key } of entries) {
    const sheet = key ? sheetOf(key) : undefined;
    if (sheet) {
      const name = `${outDir}/feedback/${await fileNameOf(student.id)}`;
      await writeWhole(`${name}.md`, markdown(sheet));
      await writeWhole(`${name}.html`, sheetPage(sheet));
    }
    yield `${JSON.stringify({ student, status, key, sheet })}\n`;
  }
}
