import type { Key } from "./read_keys.ts";
import { fails, type WatchState } from "./watch_state.ts";

/** What a key asks for that is more than another look at the same state. */
export type Action = "hint" | "all" | "lab" | "report" | "quit";

/** The letters, for the legend. */
export const KEYS: readonly (readonly [string, string])[] = [
  ["n", "next"],
  ["p", "previous"],
  ["h", "hint"],
  ["a", "run all"],
  ["l", "lab"],
  ["r", "report"],
  ["q", "quit"],
];

const ACTIONS: Readonly<Record<string, Action>> = {
  h: "hint",
  a: "all",
  l: "lab",
  r: "report",
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
  const action = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
  if (action) return { state, action };
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step !== undefined) {
    return { state: { ...state, offset: Math.max(0, state.offset + step) } };
  }
  if (key === "n" || key === "p") {
    return { state: move(state, key === "n" ? 1 : -1) };
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
