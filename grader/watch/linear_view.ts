import type { SheetItem } from "../verdict/mod.ts";
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
  /** What was last said of an item. */
  readonly #told = new Map<string, string>();

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

  /** The lines about an item; none where they would only be said again. */
  #tell(
    { id }: SheetItem,
    lines: string[],
    isRepeated: boolean | undefined,
  ): string[] {
    const text = lines.join("\n");
    if (isRepeated && this.#told.get(id) === text) return [];
    this.#told.set(id, text);
    return lines;
  }

  #lines(state: WatchState, change: Change): string[] {
    const { items, hint, page, busy, notice, address } = state;
    const { width } = this.#layout;
    switch (change.kind) {
      case "verdict": {
        const told = items.filter(({ id }) => change.items.includes(id));
        const linesOf = told.length > 1 ? scoreLines : itemLines;
        const lines = told.flatMap((item) =>
          this.#tell(item, linesOf(item, this.#layout), change.isRepeated)
        );
        if (change.isRepeated) return lines.length > 0 ? ["", ...lines] : [];
        return ["", ...lines, ...(notice ? wrap(notice, { width }) : [])];
      }
      case "moved": {
        const item = currentItem(state);
        return item
          ? [
            ...notice ? ["", ...wrap(notice, { width })] : [],
            "",
            ...itemLines(item, this.#layout),
          ]
          : [];
      }
      case "hint":
        return hint
          ? ["", ...hintLines(hint, this.#layout, { more: "press h" })]
          : [];
      case "page":
        return page
          ? [
            "",
            page.title,
            ...page.text.trimEnd().split("\n").flatMap((line) =>
              wrap(line, { width })
            ),
          ]
          : [];
      case "busy":
        return busy ? wrap(busy, { width }) : [];
      case "idle":
        return [];
      case "notice":
        return [
          ...(notice ? wrap(notice, { width }) : []),
          ...(address ? [`In a browser: ${address}`] : []),
        ];
    }
  }
}
