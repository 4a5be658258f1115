import type { SheetItem } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { checkLines } from "./check_lines.ts";
import type { Paint } from "./paint.ts";
import { points } from "./points.ts";
import { wrap } from "./wrap.ts";

/** The lines of one item: its score, then what is to be said of its checks. */
export function itemLines(
  item: SheetItem,
  width: number,
  paint: Paint,
): string[] {
  const { title, score, maxScore, status, message, frame, prints } = item;
  const earned = `${points(score)}/${points(maxScore)}`.padStart(8);
  const state = status === "not-started" ? "  not started" : "";
  const room = width - 10 - earned.length - state.length - 2;
  const line = `${title.padEnd(9)} ${
    bar(score, maxScore, Math.min(20, room))
  }${earned}`;
  const full = score === maxScore;
  const style = full ? "green" : status === "not-started" ? "dim" : "bold";
  const lines = [paint(style, `${line}${state}`.trimEnd())];
  if (status === "not-started") return lines;
  if (status === "unusable") {
    lines.push(
      ...wrap(printable(message ?? ""), { width, first: "  FAIL  " })
        .map((line) => paint("red", line)),
    );
    const shown = printable(frame ?? "", true).split("\n");
    if (frame) {
      lines.push(...shown.flatMap((line) => clip(`    ${line}`, width)));
    }
  } else if (message) {
    lines.push(...wrap(message, { width, first: "  " }));
  }
  for (const print of prints) {
    lines.push(
      ...wrap(printable(print), { width, first: "  printed on load: " }),
    );
  }
  if (status === "graded" && !message) {
    lines.push(
      ...item.checks.flatMap((check) => checkLines(check, width, paint)),
    );
  }
  return lines;
}

/** Points as a bar, readable without colour. */
export function bar(score: number, maxScore: number, width: number): string {
  if (width < 5) return "";
  const cells = width - 2;
  const share = maxScore === 0 ? 0 : score / maxScore;
  // Only all the points fill the bar.
  const filled = Math.min(
    share < 1 ? cells - 1 : cells,
    Math.round(cells * share),
  );
  return `[${"#".repeat(filled)}${"-".repeat(cells - filled)}]`;
}

function clip(line: string, width: number): string[] {
  return wrap(line.trimStart(), {
    width,
    first: /^ */.exec(line)![0],
  });
}
