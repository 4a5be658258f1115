import { hintLines } from "../report/text/hint_lines.ts";
import { itemLines } from "../report/text/item_lines.ts";
import type { Layout } from "../report/text/layout.ts";
import { scoreLines } from "../report/text/item_lines.ts";
import { wrap } from "../report/text/wrap.ts";
import type { Change, View } from "./view.ts";
import { currentItem, type WatchState } from "./watch_state.ts";

/** Prints each news below the last, for logs and screen readers. */
export class LinearView implements View {
  readonly #write: (text: string) => void;
  readonly #layout: Layout;
  #shown = "";

  constructor(write: (text: string) => void, layout: Layout) {
    this.#write = write;
    this.#layout = layout;
  }

  show(state: WatchState, change: Change): void {
    const lines = this.#lines(state, change);
    const text = lines.map((line) => `${line}\n`).join("");
    if (text === "" || text === this.#shown) return;
    this.#shown = text;
    this.#write(text);
  }

  #lines(state: WatchState, change: Change): string[] {
    const { items, hint, page, busy, notice } = state;
    const { width } = this.#layout;
    switch (change.kind) {
      case "verdict": {
        const told = items.filter(({ id }) => change.items.includes(id));
        const lines = told.length > 1
          ? told.flatMap((item) => scoreLines(item, this.#layout))
          : told.flatMap((item) => itemLines(item, this.#layout));
        return ["", ...lines, ...(notice ? wrap(notice, { width }) : [])];
      }
      case "moved": {
        const item = currentItem(state);
        return item ? ["", ...itemLines(item, this.#layout)] : [];
      }
      case "hint":
        return hint ? ["", ...hintLines(hint, this.#layout, "press h")] : [];
      case "page":
        return page ? ["", page.title, ...page.text.trimEnd().split("\n")] : [];
      case "busy":
        return busy ? wrap(busy, { width }) : [];
      case "idle":
        return [];
      case "notice":
        return notice ? wrap(notice, { width }) : [];
    }
  }
}
