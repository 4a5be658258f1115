import * as Plot from "@observablehq/plot";
import type { CurveData } from "../../picture/picture_data.ts";
import {
  fromSheetNumber,
  type SheetNumber,
} from "../../verdict/sheet_number.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { figure } from "./figure.ts";
import { html, type Markup } from "./html.ts";
import { svgOf } from "./svg_of.ts";

/** Stands for "none" on an axis that has no zero. */
const NO_STEPS = 0.1;
/** Stands for "not even a number". */
const MOST_STEPS = 2 ** 32;
/** Every so many points go into the table. */
const TABLE_STEP = 12;

/** The student's curve over the exact one, and below it the distance. */
export function curveFigure(data: CurveData): Markup {
  const { title, form, xs } = data;
  const student = data.student.map(fromSheetNumber);
  const ulps = data.ulps.map(fromSheetNumber);
  const worst = ulps.reduce(
    (a, b) => Math.max(a, Number.isNaN(b) ? Infinity : b),
    0,
  );
  const from = xs[0]!;
  const to = xs.at(-1)!;
  const failing = data.failing && fromSheetNumber(data.failing.x);
  const inside = failing !== undefined && failing >= from && failing <= to;
  const mark = inside
    ? [
      Plot.ruleX([failing], { stroke: "var(--bad)", strokeDasharray: "2 3" }),
    ]
    : [];
  const x = { label: "x", domain: [from, to] };
  const worstText = !Number.isFinite(worst)
    ? "in places not a number where one is wanted"
    : worst === 0
    ? "equal to the last bit"
    : worst > 1e6
    ? "in places more than a million float32 steps apart"
    : `at most ${worst} float32 steps apart`;
  const above = svgOf(
    `${title} from ${from} to ${to}: your curve is the thin line, the exact one, ${form}, the wide line under it; they are ${worstText}.`,
    {
      height: 260,
      x,
      y: { label: "f(x)", grid: true },
      marks: [
        Plot.ruleY([0], { stroke: "var(--line)" }),
        ...mark,
        Plot.line(pairs(xs, data.exact), {
          stroke: "var(--exact)",
          strokeWidth: 7,
          strokeLinecap: "butt",
        }),
        Plot.line(pairs(xs, student), {
          stroke: "var(--ink)",
          strokeWidth: 1.5,
        }),
        ...inside && data.failing?.actual !== undefined &&
            Number.isFinite(fromSheetNumber(data.failing.actual))
          ? [
            Plot.dot([[failing, fromSheetNumber(data.failing.actual)]], {
              symbol: "times",
              r: 6,
              strokeWidth: 3,
              stroke: "var(--bad)",
            }),
          ]
          : [],
      ],
    },
  );
  const below = svgOf(
    `Distance between your ${title} and the exact one in float32 steps, on a logarithmic axis: ${worstText}.`,
    {
      height: 150,
      x,
      y: {
        type: "log",
        label: "float32 steps",
        domain: [NO_STEPS, Math.max(100, Math.min(MOST_STEPS, worst * 2))],
        grid: true,
        ticks: ticksUpTo(worst),
        tickFormat: (steps: number) => steps === NO_STEPS ? "0" : short(steps),
      },
      marks: [
        ...mark,
        Plot.line(
          pairs(
            xs,
            ulps.map((steps) =>
              Number.isNaN(steps)
                ? MOST_STEPS
                : Math.min(MOST_STEPS, Math.max(NO_STEPS, steps))
            ),
          ),
          { stroke: "var(--ink)", curve: "step" },
        ),
      ],
    },
  );
  return figure(
    [above, below],
    html`The thin line is your ${title}, the wide one ${form}. Below: how many float32 steps lie between them; ${worstText}.${
      failingText(data, inside)
    }`,
    {
      caption: `Numbers behind the curves of ${title}`,
      head: ["x", "yours", "exact", "float32 steps"],
      rows: xs.flatMap((x, i) =>
        i % TABLE_STEP === 0
          ? [[
            showNumber(Math.fround(x)),
            showNumber(student[i]!),
            showNumber(Math.fround(data.exact[i]!)),
            Number.isFinite(ulps[i]!) ? `${ulps[i]!}` : "no number of",
          ]]
          : []
      ),
    },
  );
}

function failingText(
  { failing }: CurveData,
  inside: boolean,
): Markup | undefined {
  if (!failing) return undefined;
  const { check, x, actual, expected } = failing;
  const got = actual === undefined ? "" : `: got ${show(actual)}`;
  const wanted = expected === undefined ? "" : `, wanted ${show(expected)}`;
  const place = inside ? ", marked" : ", outside of the picture";
  return html`
    <strong>${check} fails at x = ${show(x)}${place}${got}${wanted}.</strong>
  `;
}

function show(value: SheetNumber): string {
  return showNumber(fromSheetNumber(value));
}

function pairs(
  xs: readonly number[],
  ys: readonly number[],
): [number, number][] {
  return xs.map((x, i) => [x, Number.isFinite(ys[i]!) ? ys[i]! : NaN]);
}

/** 0, 1, 100, 10 000 and so on, as far as needed. */
function ticksUpTo(worst: number): number[] {
  const top = Math.log10(Math.max(100, Math.min(MOST_STEPS, worst * 2)));
  const step = top > 4 ? 3 : 1;
  const ticks = [NO_STEPS];
  for (let power = step - 1; power <= top; power += step) {
    ticks.push(10 ** power);
  }
  return ticks;
}

function short(steps: number): string {
  return steps < 1e4 ? `${steps}` : `1e${Math.round(Math.log10(steps))}`;
}
