import { points } from "../report/text/points.ts";
import { Printed } from "../report/text/printed.ts";
import type { Change, Impact } from "./impact.ts";

/** Lists longer than this end in a count. */
const SHOWN = 20;

/** An impact report for a terminal. */
export function renderImpact(
  { corpora, students }: Impact,
  width: number,
): string {
  const printed = new Printed(width, SHOWN);
  const { tried, changes, survivors, unfair, undecided } = corpora;
  printed.say(
    `Corpora: ${tried} files tried by the old terms and by the new; ${
      changes.length || "none"
    } of them would be graded otherwise`,
  );
  printed.list(changes.map(changeText));
  if (survivors.length > 0) {
    printed.say(`${survivors.length} wrong files would get through:`);
    printed.list(survivors);
  }
  if (unfair.length > 0) {
    printed.say(`${unfair.length} right files would lose points:`);
    printed.list(unfair);
  }
  if (undecided.length > 0) {
    printed.say(
      "The machine was too noisy to tell of these; try again when it rests:",
    );
    printed.list(undecided);
  }
  if (!students) return `${printed}`;
  const gain = students.changes.filter(({ before, after }) => after > before);
  const lose = students.changes.filter(({ before, after }) => after < before);
  printed.say(
    `Students: ${students.tried} graded again; ${gain.length} gain, ${lose.length} lose, the others keep their points`,
  );
  printed.list(students.changes.map(changeText));
  if (students.skipped.length > 0) {
    printed.say(
      `Not graded by the journal, so not compared: ${
        students.skipped.join(", ")
      }`,
    );
  }
  const checks = byCheck(students.changes);
  if (checks.length > 0) {
    printed.say("By check:");
    printed.list(checks);
  }
  return `${printed}`;
}

function changeText({ id, before, after, checks }: Change): string {
  const details = checks.map(({ check, before, after }) => {
    return before.outcome === after.outcome
      ? `${check} ${points(before.points)} -> ${points(after.points)}`
      : `${check} ${before.outcome} -> ${after.outcome}`;
  });
  return `${id}: ${points(before)} -> ${points(after)} (${details.join(", ")})`;
}

function byCheck(changes: readonly Change[]): string[] {
  const all = changes.flatMap(({ checks }) => checks);
  return [...Map.groupBy(all, ({ check }) => check)].map(([check, changes]) => {
    const sum = changes.reduce((sum, { before, after }) => {
      return sum + after.points - before.points;
    }, 0);
    const sign = sum > 0 ? "+" : "";
    return `${check}: ${changes.length} changed, ${sign}${
      points(sum)
    } points in all`;
  });
}
