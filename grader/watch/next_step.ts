import { currentItem, fails, type WatchState } from "./watch_state.ts";

/** The one thing to do next, where the current item is in sight. */
export function nextStep(state: WatchState): string {
  const { items, folder, next } = state;
  const item = currentItem(state)!;
  const open = items.find(({ score, maxScore }) => score < maxScore);
  if (item.file === undefined) {
    if (!open) return "All points, in every exercise.";
    return fails(item)
      ? "Next: mend the exercises named above; h gives a hint."
      : "Next: the exercises that do not work yet; n goes on.";
  }
  const path = `${folder}/${item.file}`;
  if (item.status === "not-started") {
    return `Next: open ${path} and replace the TODO; each save is graded.`;
  }
  if (item.score < item.maxScore) {
    return `Next: mend ${path}; h gives a hint.`;
  }
  const shared = items.find((item) => item.file === undefined && fails(item));
  if (shared) {
    return `All points of its own, but ${shared.title} fails: p and n lead there.`;
  }
  const beyond = state.beyond?.[item.id];
  const said = beyond === undefined ? "" : ` ${beyond}`;
  const all = `All points.${said}`;
  const compare = "c shows another way to do it.";
  if (open?.file) return `${all} n goes on to the next; ${compare}`;
  if (open) return `${all} a looks at ${open.title} again; ${compare}`;
  return `All points, in every exercise.${said} ${
    next ? `Next: ${next}` : compare
  }`;
}
