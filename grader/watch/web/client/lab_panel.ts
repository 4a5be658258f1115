import type { Bars, Block, Table } from "../../../lab/block.ts";
import type { LivePage } from "../live_state.ts";
import { ask } from "./ask.ts";
import { el } from "./dom.ts";
import { field, lines } from "./lab_plots.ts";

/** A page of the lab, computed on the student's code when it is opened. */
export class LabPanel {
  readonly element = el("article", { class: "lab" });
  readonly #page: LivePage;
  readonly #body = el("div");

  constructor(page: LivePage) {
    this.#page = page;
    this.element.append(el("h2", {}, page.title), this.#body);
  }

  /** Shows what there is so far. */
  frame(blocks: readonly Block[]): void {
    this.#body.replaceChildren(...blocks.map(render));
  }

  /** Computes it, here and now. */
  async redraw(): Promise<void> {
    if (this.#body.childElementCount === 0) {
      this.#body.append(el("p", { class: "soft" }, "Computing ..."));
    }
    try {
      const blocks = await ask<readonly Block[]>("lab", {
        page: this.#page.id,
      });
      this.frame(blocks);
    } catch (error) {
      const text = error instanceof Error ? error.message : `${error}`;
      this.#body.replaceChildren(el("p", { class: "failed" }, text));
    }
  }
}

function render(block: Block): HTMLElement {
  switch (block.kind) {
    case "say":
      return el("p", {}, block.text);
    case "table":
      return table(block);
    case "bars":
      return bars(block);
    case "plot":
      return lines(block);
    case "field":
      return field(block);
  }
}

function table({ head, rows }: Table): HTMLElement {
  return el(
    "div",
    {
      class: "scroll",
      tabindex: "0",
      role: "region",
      "aria-label": `Table: ${head.join(", ")}`,
    },
    el(
      "table",
      {},
      el(
        "thead",
        {},
        el("tr", {}, ...head.map((cell) => el("th", { scope: "col" }, cell))),
      ),
      el(
        "tbody",
        {},
        ...rows.map(([first = "", ...rest]) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, first),
            ...rest.map((cell) => el("td", {}, cell)),
          )
        ),
      ),
    ),
  );
}

function bars({ rows }: Bars): HTMLElement {
  const most = Math.max(
    ...rows.map(({ value }) => value).filter(Number.isFinite),
    Number.MIN_VALUE,
  );
  // The longest bar leaves room for the longest text, so that none is squeezed.
  const room = Math.max(...rows.map(({ shown }) => shown.length));
  return el(
    "figure",
    {},
    ...rows.map(({ label, value, shown }) => {
      const share = Number.isFinite(value) ? Math.max(0, value / most) : 0;
      const bar = el("i", { "aria-hidden": "true" });
      bar.style.width = share === 0
        ? "0"
        : `max(2px, calc((100% - ${room}ch - .6rem) * ${share.toFixed(4)}))`;
      return el(
        "div",
        { class: "row" },
        el("span", {}, label),
        el("span", {}, bar, shown),
      );
    }),
  );
}
