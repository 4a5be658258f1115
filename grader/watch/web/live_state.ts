import type { Block } from "../../lab/block.ts";
import type { Dial } from "../../verdict/picture.ts";
import type { Markup } from "../../report/html/html.ts";
import { points } from "../../report/text/points.ts";
import type { SheetItem } from "../../verdict/mod.ts";
import type { WatchState } from "../watch_state.ts";

/** An item as the page shows it. */
export interface LiveItem {
  readonly id: string;
  readonly title: string;
  readonly isFull: boolean;
  /** Its points in words. */
  readonly points: string;
  /** What to do about it, in a sentence. */
  readonly next: string;
  /** Of a kind of its own: "not started", or nothing. */
  readonly state: string;
  readonly isExercise: boolean;
  readonly dials: readonly Dial[];
  /** The verdict as markup, made by the report's own templates. */
  readonly verdict: string;
}

/** A page that can be asked for. */
export interface LivePage {
  readonly id: string;
  readonly title: string;
}

/** All that the page is told, as plain data. */
export interface LiveState {
  readonly module: string;
  readonly total: string;
  readonly share: number;
  readonly items: readonly LiveItem[];
  readonly current: string;
  /** What is being done, or came of it. */
  readonly status: string;
  readonly isBusy: boolean;
  readonly lab: readonly LivePage[];
}

/** A page of the lab as far as it has come. */
export interface LiveFrame {
  readonly page: string;
  readonly blocks: readonly Block[];
}

/** What a state is told with. */
export interface LiveStateOptions {
  readonly lab: readonly LivePage[];
  readonly dialsOf: (item: string) => readonly Dial[];
  readonly verdictOf: (item: SheetItem) => Markup;
}

/** What the page is told of a state of the watch. */
export function liveState(
  state: WatchState,
  { lab, dialsOf, verdictOf }: LiveStateOptions,
): LiveState {
  const { items, busy, notice = "Waiting for a save", current } = state;
  const sum = (of: (item: SheetItem) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  const score = sum((item) => item.score);
  const maxScore = sum((item) => item.maxScore);
  return {
    module: state.module,
    total: items.length === 0
      ? ""
      : `${points(score)} of ${points(maxScore)} points`,
    share: maxScore === 0 ? 0 : score / maxScore,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      isFull: item.score === item.maxScore,
      points: `${points(item.score)}/${points(item.maxScore)}`,
      state: item.status === "not-started" ? "not started" : "",
      next: nextFor(item, state),
      isExercise: item.file !== undefined,
      dials: dialsOf(item.id),
      verdict: `${verdictOf(item)}`,
    })),
    current,
    status: busy ?? notice,
    isBusy: busy !== undefined,
    lab,
  };
}

function nextFor(
  { id, file, status, score, maxScore, checks }: SheetItem,
  { items, folder, next, beyond }: WatchState,
): string {
  const path = `${folder}/${file}`;
  if (status === "not-started") {
    return `Next: open ${path} and replace the TODO. Each save is drawn and graded.`;
  }
  if (status === "unusable") return `Next: mend ${path}; it cannot be run yet.`;
  const failed = checks.find(({ outcome }) => outcome === "failed");
  if (file === undefined) {
    if (failed) return "";
    return score === maxScore
      ? beyond?.[id] ?? ""
      : "It is looked at again with each exercise that works.";
  }
  if (failed) return `Next: mend ${failed.id} in ${path}.`;
  if (score < maxScore) return `Next: look at ${path}.`;
  const open = items.find((item) => item.score < item.maxScore);
  const said = beyond?.[id] ? ` ${beyond[id]}` : "";
  if (open === undefined) {
    return `All points, in every exercise.${said}${
      next ? ` Next: ${next}` : ""
    }`;
  }
  return `All points here.${said} Next: ${open.title}.`;
}
