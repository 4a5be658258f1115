import * as Plot from "@observablehq/plot";
import type { BarsData } from "../../picture/picture_data.ts";
import { fromSheetNumber } from "../../verdict/sheet_number.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { figure } from "./figure.ts";
import { html, type Markup } from "./html.ts";
import { svgOf } from "./svg_of.ts";

/** A row of numbers before, and what becomes of it. */
export function barsFigure({ title, inputs, ...data }: BarsData): Markup {
  const student = data.student.map(fromSheetNumber);
  const names = inputs.map((_, i) => `${i}`);
  const finite = student.map((value) => Number.isFinite(value) ? value : 0);
  const total = student.reduce((sum, value) => sum + value, 0);
  const shared = {
    height: 200,
    x: { label: "place", domain: names },
  };
  const before = svgOf(`${title}, before: ${list(inputs)}.`, {
    ...shared,
    y: { label: "before", grid: true, insetTop: 14, insetBottom: 22 },
    marks: [
      Plot.barY(inputs, {
        x: names,
        y: (value: number) => value,
        fill: "var(--exact)",
      }),
      Plot.text(inputs, {
        x: names,
        y: (value: number) => value,
        text: (value: number) => showNumber(value),
        // Outside of the bar, above it or below.
        lineAnchor: "bottom",
        dy: -4,
        filter: (value: number) => value >= 0,
        fill: "currentColor",
      }),
      Plot.text(inputs, {
        x: names,
        y: (value: number) => value,
        text: (value: number) => showNumber(value),
        lineAnchor: "top",
        dy: 4,
        filter: (value: number) => value < 0,
        fill: "currentColor",
      }),
      Plot.ruleY([0]),
    ],
  });
  const after = svgOf(
    `${title}, after: yours ${list(student)}; exact ${list(data.exact)}.`,
    {
      ...shared,
      y: { label: "after", grid: true, insetTop: 14 },
      marks: [
        Plot.barY(data.exact, {
          x: names,
          y: (value: number) => value,
          fill: "var(--exact)",
        }),
        Plot.barY(finite, {
          x: names,
          y: (value: number) => value,
          insetLeft: 12,
          insetRight: 12,
          fill: "var(--ink)",
        }),
        Plot.text(student, {
          x: names,
          y: finite,
          text: (value: number) => showNumber(round(value)),
          dy: -8,
          fill: "currentColor",
        }),
        Plot.ruleY([0]),
      ],
    },
  );
  return figure(
    [before, after],
    html`Above: ${inputs.length} numbers. Below: what ${title} makes of them; the narrow bars are yours, the wide ones exact. Yours add up to ${
      showNumber(round(total))
    }.`,
    {
      caption: `Numbers behind the bars of ${title}`,
      head: ["place", "before", "yours", "exact"],
      rows: inputs.map((input, i) => [
        `${i}`,
        showNumber(input),
        showNumber(student[i] ?? NaN),
        showNumber(Math.fround(data.exact[i]!)),
      ]),
    },
  );
}

function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

function list(values: readonly number[]): string {
  return values.map((value) => showNumber(round(value))).join(", ");
}
