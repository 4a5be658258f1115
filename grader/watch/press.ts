import type { Key } from "./read_keys.ts";
import { currentItem, fails, type WatchState } from "./watch_state.ts";

/** What a key asks for that is more than another look at the same state. */
export type Action =
  | "hint"
  | "all"
  | "lab"
  | "report"
  | "compare"
  | "web"
  | "edit"
  | "reset"
  | "quit";

/** The letters, for the legend. */
export const KEYS: readonly (readonly [string, string])[] = [
  ["n", "next"],
  ["h", "hint"],
  ["e", "edit"],
  ["w", "web page"],
  ["l", "lab"],
  ["q", "quit"],
  ["?", "keys"],
];

/** All of them, with what they do. */
const HELP = `n, p, right, left   the next exercise, the one before
h                   a hint, one step more each time
e                   open the file: $VISUAL, $EDITOR or VS Code
w                   the same in a browser: your curve, drawn at each save
l                   the lab; again for its next page
c                   after full marks, the reference beside yours
a                   grade all exercises, and measure their time
r                   write the report
x                   put the exercise back to how it was given
arrows, space       scroll
Escape              back to the verdict
q, Ctrl-C           quit`;

const ACTIONS: Readonly<Record<string, Action>> = {
  h: "hint",
  a: "all",
  l: "lab",
  r: "report",
  c: "compare",
  w: "web",
  e: "edit",
  q: "quit",
  interrupt: "quit",
};

const PAGE = 10;
const STEPS: Readonly<Record<string, number>> = {
  down: 1,
  up: -1,
  pagedown: PAGE,
  pageup: -PAGE,
  " ": PAGE,
};

/** What a key makes of the state, and what is to be done besides. */
export function press(
  state: WatchState,
  key: Key,
): { readonly state: WatchState; readonly action?: Action } {
  if (state.isAsking) {
    const answered = { ...state, isAsking: false, notice: undefined };
    return key === "y"
      ? { state: answered, action: "reset" }
      : { state: answered };
  }
  if (key === "x") {
    const file = currentItem(state)?.file;
    if (file === undefined) return { state };
    const notice =
      `Put ${file} back to how it was given? Yours is kept beside it. y: yes; any other key: no`;
    return { state: { ...state, isAsking: true, notice } };
  }
  const action = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
  if (action) return { state, action };
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step !== undefined) {
    return { state: { ...state, offset: Math.max(0, state.offset + step) } };
  }
  if (key === "n" || key === "p") {
    return { state: move(state, key === "n" ? 1 : -1) };
  }
  if (key === "?") {
    const page = { title: "Keys", text: HELP };
    return { state: { ...state, page, hint: undefined, offset: 0 } };
  }
  if (key === "escape") {
    return { state: { ...state, page: undefined, hint: undefined, offset: 0 } };
  }
  return { state };
}

/** Round and round over the items with a file, and over all that fail. */
function move(state: WatchState, by: number): WatchState {
  const ids = state.items
    .filter((item) => item.file !== undefined || fails(item))
    .map(({ id }) => id);
  if (ids.length === 0) return state;
  const at = ids.indexOf(state.current) + by + ids.length;
  return {
    ...state,
    current: ids[at % ids.length]!,
    hint: undefined,
    page: undefined,
    notice: undefined,
    offset: 0,
  };
}
