import type { ScoreSheet, SheetCheck, SheetItem } from "../verdict/mod.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { text } from "./text/text.ts";
import { points } from "./text/points.ts";
import { type Annotation, workflowCommand } from "./workflow_command.ts";

/** What GitHub Actions needs to know beside the sheet. */
export interface GithubOptions extends Commands {
  /** The folder of the exercise files in the repository. */
  readonly folder?: string;
  /** A word that no student can guess: between two of it, commands are off. */
  readonly token: string;
}

/** GitHub shows so many of a kind for a step, and drops the rest in silence. */
const SHOWN = 10;

/**
 * A sheet for the log of GitHub Actions: the text, in which nothing is taken
 * for a command, then an annotation for each thing that cost points, and the
 * two by which GitHub Classroom reads the score.
 */
export function github(
  sheet: ScoreSheet,
  { folder = "exercises", token, checklist }: GithubOptions,
): string {
  const errors = sheet.items.flatMap((item) =>
    annotations(item, folder, checklist)
  );
  const withheld = errors.length - SHOWN;
  return [
    `::stop-commands::${token}\n`,
    text(sheet, { width: 100, folder, checklist }),
    `::${token}::\n`,
    ...errors.slice(0, SHOWN),
    ...(withheld > 0
      ? [workflowCommand(
        "notice",
        { title: "More in the summary" },
        `${withheld} more cost points; GitHub shows ${SHOWN} errors a step`,
      )]
      : []),
    ...(sheet.complete ? [] : [workflowCommand(
      "warning",
      { title: "The grader failed in places" },
      "It cost no points; tell your instructor",
    )]),
    workflowCommand(
      "notice",
      { title: "Autograding complete" },
      `Points ${points(sheet.score)}/${points(sheet.maxScore)}`,
    ),
    workflowCommand(
      "notice",
      { title: "Autograding report" },
      JSON.stringify({ totalPoints: sheet.score, maxPoints: sheet.maxScore }),
    ),
  ].join("");
}

/** A file that cannot be run is one annotation, not one for each check. */
function annotations(
  item: SheetItem,
  folder: string,
  checklist?: string,
): string[] {
  const { status, title, score, maxScore, checks } = item;
  if (status !== "graded") {
    const what = status === "unusable" ? "cannot be run" : "not started";
    return [workflowCommand(
      "error",
      {
        title: `${title} ${points(score)}/${points(maxScore)}: ${what}`,
        ...at(item, folder),
      },
      explainCheck(item, checks[0]!),
    )];
  }
  return checks
    .filter(({ points, maxPoints, blockedBy }) =>
      points < maxPoints && blockedBy === undefined
    )
    .map((check) =>
      workflowCommand(
        "error",
        {
          title: `${check.id} ${points(check.points)}/${
            points(check.maxPoints)
          }: ${check.title}`,
          ...at(item, folder, check),
        },
        explainCheck(item, check, checklist) || "no points",
      )
    );
}

function at(
  { file, frame }: SheetItem,
  folder: string,
  check?: SheetCheck,
): Pick<Annotation, "file" | "line" | "col"> {
  const place = /^(.+):(\d+):(\d+)$/.exec(check?.counterexample?.at ?? "");
  if (place) {
    const [, name, line, col] = place;
    return { file: `${folder}/${name}`, line: Number(line), col: Number(col) };
  }
  if (file === undefined) return {};
  const marked = /^\s*>\s*(\d+)\b/m.exec(frame ?? "")?.[1];
  return {
    file: `${folder}/${file}`,
    ...(marked !== undefined && { line: Number(marked) }),
  };
}
