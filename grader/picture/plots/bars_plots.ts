import * as Plot from "@observablehq/plot";
import type { BarsData } from "../picture_data.ts";
import type { Drawing } from "./draw.ts";
import { extent, numbers, short } from "./numbers.ts";

const ROOM = { insetTop: 16, insetBottom: 4 };

/** The row that goes in. */
export function beforePlot({ title, inputs }: BarsData): Drawing {
  const places = inputs.map((_, i) => `${i}`);
  const [low, high] = extent([...inputs, 0]);
  return {
    label: `What goes into ${title}: ${list(inputs)}.`,
    options: {
      x: { label: "place", domain: places },
      y: {
        label: "before",
        domain: [low, high],
        grid: true,
        ticks: 5,
        ...ROOM,
        insetBottom: low < 0 ? 20 : 4,
      },
      marks: [
        Plot.barY(inputs, {
          x: places,
          y: (value: number) => value,
          fill: "var(--exact)",
          insetLeft: 6,
          insetRight: 6,
        }),
        ...[true, false].map((isAbove) =>
          Plot.text(inputs, {
            x: places,
            y: (value: number) => value,
            text: short,
            filter: (value: number) => value >= 0 === isAbove,
            dy: isAbove ? -9 : 10,
            fill: "currentColor",
          })
        ),
        Plot.ruleY([0]),
      ],
    },
  };
}

/** What becomes of it: the student's, over the exact. */
export function afterPlot(
  { title, inputs, exact, missing, ...data }: BarsData,
): Drawing {
  const student = missing === undefined ? numbers(data.student) : [];
  const shown = missing === undefined ? student : exact;
  const places = inputs.map((_, i) => `${i}`);
  const [, high] = extent(exact);
  const drawn = student.map((value) =>
    Number.isFinite(value) ? Math.min(value, 1.5 * high) : 0
  );
  const [low, most] = extent([...drawn, ...exact, 0]);
  return {
    label: `What comes out of ${title}: ${
      missing === undefined ? `yours ${list(student)}; ` : ""
    }exact ${list(exact)}.`,
    options: {
      x: { label: "place", domain: places },
      y: {
        label: "after",
        domain: [low, most],
        grid: true,
        ticks: 5,
        ...ROOM,
      },
      marks: [
        Plot.barY(exact, {
          x: places,
          y: (value: number) => value,
          fill: "var(--exact)",
          insetLeft: 6,
          insetRight: 6,
        }),
        Plot.barY(drawn, {
          x: places,
          y: (value: number) => value,
          insetLeft: 16,
          insetRight: 16,
          fill: "var(--ink)",
        }),
        Plot.text(shown, {
          x: places,
          y: exact.map((value, i) => Math.max(value, drawn[i] ?? value)),
          text: short,
          dy: -9,
          fill: (value: number) =>
            Number.isFinite(value) ? "currentColor" : "var(--bad)",
          fontWeight: 600,
        }),
        Plot.ruleY([0]),
      ],
    },
  };
}

function list(values: readonly number[]): string {
  return values.map(short).join(", ");
}
