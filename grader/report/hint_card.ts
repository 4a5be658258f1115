import type { SheetItem } from "../verdict/mod.ts";
import { fence } from "./fence.ts";
import { printable } from "./printable.ts";
import { explainCheck } from "./explain_check.ts";

/** What a student brings to a tutor. */
export interface HintCard {
  readonly module: string;
  readonly item: SheetItem;
  /** The file's text. */
  readonly code: string;
  /** The hints that were seen, of the check that fails first. */
  readonly hints: readonly string[];
}

/**
 * One block of Markdown to ask for help by: the code, the first failure and the
 * hints seen. A hidden check is named, but none of its numbers.
 */
export function hintCard({ module, item, code, hints }: HintCard): string {
  const { title, file, status, score, maxScore, checks } = item;
  const failed = checks.find(({ outcome }) => outcome === "failed");
  const state = status === "not-started"
    ? "I have not started it."
    : `It has ${score} of ${maxScore} points.`;
  const parts = [
    `# Help with ${title}, ${module}`,
    `My \`exercises/${file}\`:`,
    fence(printable(code, true).trimEnd(), "ts"),
    state,
  ];
  if (status === "unusable") {
    parts.push("It cannot be run:", fence(explainCheck(item, checks[0]!)));
  } else if (failed?.visibility === "visible") {
    parts.push("This fails first:", fence(casesOf(item, failed)));
  } else if (failed) {
    parts.push(`This hidden check fails first: ${failed.id}, ${failed.title}.`);
    const likely = failed.counterexample?.diagnosis;
    if (likely) parts.push(`The grader thinks: ${likely}.`);
  }
  if (hints.length > 0) {
    const list = hints.map((hint, i) => `${i + 1}. ${hint}`).join("\n");
    parts.push("Hints that I have seen:", list);
  }
  parts.push(
    "Please help me to find it myself: ask me a question or point at a line, but do not write the solution.",
  );
  return `${parts.join("\n\n")}\n`;
}

/** The failure, less the commands that only the kit understands. */
function casesOf(item: SheetItem, failed: SheetItem["checks"][number]): string {
  const { hint: _, counterexample, ...rest } = failed;
  const { replay: __, ...shown } = counterexample ?? {};
  return explainCheck(item, {
    ...rest,
    ...(counterexample && { counterexample: shown as typeof counterexample }),
  });
}
