import * as Plot from "@observablehq/plot";
import type { Field, Plot as Lines } from "../../../lab/block.ts";
import {
  draw,
  extent,
  HEIGHT,
  points,
  short,
} from "../../../picture/plots/mod.ts";
import { el } from "./dom.ts";

const COLOURS = [
  "var(--ink)",
  "var(--other)",
  "var(--good)",
  "var(--bad)",
  "var(--soft)",
];
/** The height of a line of names, and the width of a letter, in pixels. */
const LINE = 17;
const LETTER = 8;

/** A plane, with a line where one class gives way to the other. */
export function field(
  { name, span, columns, values, points: marked }: Field,
): HTMLElement {
  const marks = [...new Set(marked.map(({ mark }) => mark))];
  // A region is outlined along the rim too, which is no boundary: it is cut off.
  const rim = (span.right - span.left) / columns;
  const drawing = {
    label:
      `A plane ${name}: ${marked.length} points of ${marks.length} classes, and the line where the network changes its mind.`,
    options: {
      height: 340,
      x: { label: null, domain: [span.left + rim, span.right - rim], ticks: 5 },
      y: { label: null, domain: [span.bottom + rim, span.top - rim], ticks: 5 },
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
          clip: true,
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

/** Curves, each named at its right end. */
export function lines({ from, to, series, axes }: Lines): HTMLElement {
  const [low, high] = extent([0, ...series.flatMap(({ ys }) => ys)]);
  const places = spread(
    series.map(({ ys }) => ys.at(-1)!),
    LINE * (high - low || 1) / (HEIGHT - 60),
  );
  const drawing = {
    label: `Curves from ${from} to ${to}: ${
      series.map(({ name, ys }) =>
        `${name}, from ${short(ys[0]!)} to ${short(ys.at(-1)!)}`
      ).join("; ")
    }.`,
    options: {
      width: 640,
      marginRight: LETTER *
        (2 + Math.max(...series.map(({ name }) => name.length))),
      x: {
        label: axes?.x ?? "x",
        domain: [from, to],
        labelAnchor: "center" as const,
      },
      y: {
        grid: true,
        label: axes?.y ?? null,
        ticks: 5,
        domain: [Math.min(low, ...places), Math.max(high, ...places)],
      },
      marks: [
        Plot.ruleY([0], { stroke: "var(--line)" }),
        ...series.flatMap(({ name, ys }, i) => {
          const xs = ys.map((_, i) => from + (to - from) * i / (ys.length - 1));
          const stroke = COLOURS[i % COLOURS.length]!;
          return [
            Plot.line(points(xs, ys), { stroke, strokeWidth: 1.75 }),
            Plot.text([name], {
              x: [to],
              y: [places[i]!],
              text: [name],
              fill: stroke,
              fontWeight: 600,
              textAnchor: "start",
              dx: 8,
            }),
          ];
        }),
      ],
    },
  };
  return el("figure", {}, draw(drawing, document) as unknown as HTMLElement);
}

/** Moves values apart, each as little as it may, in their order. */
function spread(values: readonly number[], gap: number): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const moved = values.map((value) => Number.isFinite(value) ? value : 0);
  order.forEach((at, i) => {
    const below = order[i - 1];
    if (below === undefined) return;
    moved[at] = Math.max(moved[at]!, moved[below]! + gap);
  });
  return moved;
}
