import * as Plot from "@observablehq/plot";
import type { CurveData } from "../picture_data.ts";
import { distanceText } from "./distance_text.ts";
import type { Drawing } from "./draw.ts";
import { numbers, points, short } from "./numbers.ts";

/** Stands for "none" on an axis that has no zero. */
const NO_STEPS = 0.1;
/** Stands for "not even a number". */
const MOST_STEPS = 2 ** 32;

/**
 * How many float32 steps lie between the student's values and the exact ones;
 * over all magnitudes, where the failing input is too small or too large for
 * an even axis.
 */
export function errorPlot(data: CurveData): Drawing {
  const { title, magnitudes, failing } = data;
  const { xs, ulps } = magnitudes ?? data;
  const steps = numbers(ulps).map((value) =>
    Number.isNaN(value)
      ? MOST_STEPS
      : Math.min(MOST_STEPS, Math.max(NO_STEPS, value))
  );
  const top = Math.max(100, Math.min(MOST_STEPS, Math.max(...steps) * 2));
  const sign = magnitudes && xs[0]! < 0 ? -1 : 1;
  const across = magnitudes ? xs.map(Math.abs) : xs;
  const x = failing && Number(failing.x);
  const at = x === undefined ? undefined : magnitudes ? Math.abs(x) : x;
  const marked = at !== undefined && at >= across[0]! && at <= across.at(-1)!
    ? [at]
    : [];
  const scale = magnitudes ? Math.log10 : (value: number) => value;
  const isLeft =
    scale(at ?? 0) < (scale(across[0]!) + scale(across.at(-1)!)) / 2;
  return {
    label:
      `Distance between your ${title} and the exact one in float32 steps, on a logarithmic axis${
        magnitudes
          ? `, for ${
            sign < 0 ? "negative" : "positive"
          } numbers of all magnitudes`
          : ""
      }: ${distanceText({ ulps })}.`,
    options: {
      x: magnitudes
        ? {
          type: "log",
          label: sign < 0 ? "-x" : "x",
          domain: [across[0]!, across.at(-1)!],
          ticks: 6,
          tickFormat: power,
        }
        : { label: "x", domain: [xs[0]!, xs.at(-1)!], ticks: 8 },
      y: {
        type: "log",
        label: "error in float32 steps",
        domain: [NO_STEPS, top * 10],
        grid: true,
        ticks: ticksUpTo(top),
        tickFormat: (value: number) => value === NO_STEPS ? "0" : power(value),
      },
      marks: [
        Plot.ruleX(marked, {
          stroke: "var(--bad)",
          strokeDasharray: "3 3",
        }),
        Plot.text(marked, {
          x: (at: number) => at,
          y: top * 10,
          text: [`fails at ${short(x!)}`],
          fill: "var(--bad)",
          fontWeight: 600,
          textAnchor: isLeft ? "start" : "end",
          dx: isLeft ? 7 : -7,
          dy: 8,
        }),
        Plot.areaY(points(across, steps), {
          x: "0",
          y1: NO_STEPS,
          y2: "1",
          fill: "var(--ink)",
          fillOpacity: 0.12,
          curve: "step",
        }),
        Plot.line(points(across, steps), {
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          curve: "step",
        }),
      ],
    },
  };
}

/** 0, 1, 100, 1e4 and so on, as far as needed. */
function ticksUpTo(top: number): number[] {
  const most = Math.log10(top);
  const step = most > 5 ? 3 : 1;
  const ticks = [NO_STEPS];
  for (let power = 0; power <= most; power += step) ticks.push(10 ** power);
  return ticks;
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return exponent >= -2 && exponent <= 3
    ? `${Number(value.toPrecision(3))}`
    : `1e${exponent}`;
}
