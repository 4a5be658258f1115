import type { WatchState } from "./watch_state.ts";

/** What has changed since the last look. */
export type Change =
  | {
    readonly kind: "verdict";
    readonly items: readonly string[];
    /** Another look at the same text. */
    readonly isRepeated?: boolean;
  }
  | { readonly kind: "hint" | "page" | "moved" | "busy" | "idle" | "notice" };

/** Where a session is shown. */
export interface View {
  show(state: WatchState, change: Change): void;
}

/** Shows a session in several places at once. */
export function views(...all: readonly View[]): View {
  return {
    show: (state, change) => all.forEach((view) => view.show(state, change)),
  };
}
