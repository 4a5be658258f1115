import * as Plot from "@observablehq/plot";
import type {
  Bars,
  Block,
  Field,
  Plot as Lines,
  Table,
} from "../../../lab/block.ts";
import { draw, points, short } from "../../../picture/plots/mod.ts";
import type { LivePage } from "../live_state.ts";
import { ask } from "./ask.ts";
import { el } from "./dom.ts";

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
  return el(
    "figure",
    {},
    ...rows.map(({ label, value, shown }) => {
      const share = Number.isFinite(value) ? Math.max(0, value / most) : 0;
      const bar = el("i", { "aria-hidden": "true" });
      bar.style.width = share === 0
        ? "0"
        : `max(2px, ${(80 * share).toFixed(2)}%)`;
      return el(
        "div",
        { class: "row" },
        el("span", {}, label),
        el("span", {}, bar, shown),
      );
    }),
  );
}

const COLOURS = [
  "var(--exact-text)",
  "var(--ink)",
  "var(--other)",
  "var(--good)",
];

/** A plane, with a line where one class gives way to the other. */
function field(
  { name, span, columns, values, points: marked }: Field,
): HTMLElement {
  const marks = [...new Set(marked.map(({ mark }) => mark))];
  const drawing = {
    label:
      `A plane ${name}: ${marked.length} points of ${marks.length} classes, and the line where the network changes its mind.`,
    options: {
      height: 340,
      x: { label: null, domain: [span.left, span.right], ticks: 5 },
      y: { label: null, domain: [span.bottom, span.top], ticks: 5 },
      marks: [
        Plot.contour(values, {
          width: columns,
          height: values.length / columns,
          x1: span.left,
          x2: span.right,
          y1: span.top,
          y2: span.bottom,
          thresholds: [0.5],
          fill: "var(--exact)",
          fillOpacity: 0.45,
          stroke: "var(--ink)",
          strokeWidth: 1.75,
        }),
        Plot.dot(marked, {
          x: "x",
          y: "y",
          r: 3.5,
          symbol: "mark",
          stroke: ({ mark }: { mark: string }) =>
            mark === marks[0] ? "var(--other)" : "var(--ink)",
          strokeWidth: 1.75,
        }),
      ],
    },
  };
  return el(
    "figure",
    {},
    draw(drawing, document) as unknown as HTMLElement,
    el("figcaption", {}, name),
  );
}

function lines({ from, to, series, axes }: Lines): HTMLElement {
  const drawing = {
    label: `Curves from ${from} to ${to}: ${
      series.map(({ name, ys }) =>
        `${name}, from ${short(ys[0]!)} to ${short(ys.at(-1)!)}`
      ).join("; ")
    }.`,
    options: {
      x: { label: axes?.x ?? "x", domain: [from, to] },
      y: { grid: true, label: axes?.y ?? null, ticks: 5, nice: true },
      marks: [
        Plot.ruleY([0], { stroke: "var(--line)" }),
        ...series.flatMap(({ name, ys }, i) => {
          const xs = ys.map((_, i) => from + (to - from) * i / (ys.length - 1));
          const stroke = COLOURS[i % COLOURS.length]!;
          const at = roomiest(series.map(({ ys }) => ys), i);
          return [
            Plot.line(points(xs, ys), { stroke, strokeWidth: 1.75 }),
            Plot.text([name], {
              x: [xs[at]!],
              y: [ys[at]!],
              text: [name],
              fill: stroke,
              stroke: "var(--paper)",
              strokeWidth: 4,
              fontWeight: 600,
              dy: -12,
            }),
          ];
        }),
      ],
    },
  };
  return el("figure", {}, draw(drawing, document) as unknown as HTMLElement);
}

/** Where a curve is farthest from all others, to put its name there. */
function roomiest(all: readonly (readonly number[])[], own: number): number {
  const ys = all[own]!;
  let [best, most] = [Math.round(ys.length / 2), -1];
  for (let i = 0; i < ys.length; i++) {
    // A name needs room on both sides.
    if (i < ys.length * 0.2 || i > ys.length * 0.8) continue;
    const distance = Math.min(
      ...all.map((other, j) =>
        j === own ? Infinity : Math.abs(ys[i]! - other[i]!)
      ),
    );
    if (distance > most) [best, most] = [i, distance];
  }
  return best;
}
