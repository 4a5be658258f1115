import type { ScoreSheet, SheetItem } from "../../verdict/mod.ts";
import { gradeCommand } from "./grade_command.ts";

/**
 * The one thing to do next; where nothing was started yet, a welcome.
 *
 * @param folder The folder of the exercises, as the reader would name it.
 * @param checklist The checklist that was typed, if one was.
 * @param afterwards What else to say of one exercise that has all points.
 */
export function nextStep(
  { next: following, items, score, maxScore, complete }: ScoreSheet,
  folder: string,
  afterwards: readonly string[] = [],
  checklist?: string,
): string[] {
  if (score === maxScore && !complete) return [];
  if (score === maxScore) {
    if (following) return [`All points. Next: ${following}`];
    const [only] = items;
    if (only?.file === undefined) return ["All points."];
    return [
      `All points. See another way to do it: ${
        gradeCommand(folder, only.id, checklist).replace("grade", "compare")
      }`,
      // Of one exercise alone, nobody has seen what is asked of all of them.
      ...(items.length === 1
        ? [
          ...afterwards,
          `Next, all of them: ${gradeCommand(folder, "", checklist).trimEnd()}`,
        ]
        : []),
    ];
  }
  const first = items.find(({ status }) => status === "not-started");
  const files = items.filter(({ file }) => file !== undefined);
  if (first && files.every(({ status }) => status === "not-started")) {
    return [
      "Welcome. You write the functions; the grader shows what holds and what fails.",
      `1. Edit ${folder}/${first.file}: replace the line that throws.`,
      "2. Run deno task watch: it grades each time you save.",
    ];
  }
  const edited = files.find(({ status, score, maxScore }) =>
    status !== "not-started" && score < maxScore
  );
  const next = edited ?? first;
  if (!next) return [];
  const step = stepFor(next, `${folder}/${next.file}`);
  return [`Next: ${step}, then: ${gradeCommand(folder, next.id, checklist)}`];
}

function stepFor({ status, checks }: SheetItem, path: string): string {
  if (status === "not-started") return `open ${path} and replace the TODO`;
  if (status === "unusable") return `mend ${path}`;
  const failed = checks.find(({ outcome }) => outcome === "failed");
  return failed ? `mend ${failed.id} in ${path}` : `look at ${path}`;
}
