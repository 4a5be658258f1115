import { printable } from "../report/mod.ts";
import { points } from "../report/text/points.ts";
import { wrap } from "../report/text/wrap.ts";
import type { Change, Impact } from "./impact.ts";

/** Lists longer than this end in a count. */
const SHOWN = 20;

/** An impact report for a terminal. */
export function renderImpact(
  { corpora, students }: Impact,
  width: number,
): string {
  const lines: string[] = [];
  const say = (text: string, first = "") => {
    lines.push(...wrap(printable(text), { width, first }));
  };
  const list = (entries: readonly string[]) => {
    for (const entry of entries.slice(0, SHOWN)) say(entry, "  ");
    const left = entries.length - SHOWN;
    if (left > 0) say(`... and ${left} more`, "  ");
  };
  const { tried, changes, survivors, unfair, undecided } = corpora;
  say(
    `Corpora: ${tried} files tried by the old terms and by the new; ${
      changes.length || "none"
    } of them would be graded otherwise`,
  );
  list(changes.map(changeText));
  if (survivors.length > 0) {
    say(`${survivors.length} wrong files would get through:`);
    list(survivors);
  }
  if (unfair.length > 0) {
    say(`${unfair.length} right files would lose points:`);
    list(unfair);
  }
  if (undecided.length > 0) {
    say("The machine was too noisy to tell of these; try again when it rests:");
    list(undecided);
  }
  if (!students) return `${lines.join("\n")}\n`;
  const gain = students.changes.filter(({ before, after }) => after > before);
  const lose = students.changes.filter(({ before, after }) => after < before);
  say(
    `Students: ${students.tried} graded again; ${gain.length} gain, ${lose.length} lose, the others keep their points`,
  );
  list(students.changes.map(changeText));
  if (students.skipped.length > 0) {
    say(
      `Not graded by the journal, so not compared: ${
        students.skipped.join(", ")
      }`,
    );
  }
  const checks = byCheck(students.changes);
  if (checks.length > 0) {
    say("By check:");
    list(checks);
  }
  return `${lines.join("\n")}\n`;
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
