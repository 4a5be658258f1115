import * as Plot from "@observablehq/plot";
import type { CurveData } from "../picture_data.ts";
import { curveCaption } from "./captions.ts";
import type { Drawing } from "./draw.ts";
import { numbers, points, short, span } from "./numbers.ts";

/** As a share of a plot's height, a distance that the eye sees. */
const VISIBLE = 1 / 40;

/** For a label below the lowest point, in pixels: it must not touch the axis. */
const ROOM = { insetBottom: 16 };

/** Where a label stands: a place on a curve, and the text's end that is there. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The student's curve over the exact one, with the failing input.
 *
 * @param before The student's curve before the last change.
 */
export function curvePlot(data: CurveData, before?: CurveData): Drawing {
  const { title, xs, form, exact, other } = data;
  const student = numbers(data.student);
  const domain = span(exact, student);
  const ends = [xs[0]!, xs.at(-1)!] as const;
  return {
    label: `${title} from ${ends[0]} to ${ends[1]}. ${curveCaption(data)}`,
    options: {
      x: axisOfX(ends),
      y: { label: "f(x)", domain, grid: true, ticks: 5, ...ROOM },
      marks: [
        Plot.ruleY([0], { stroke: "var(--line)" }),
        band(xs, exact),
        Plot.line(other ? points(xs, other.ys) : [], {
          stroke: "var(--other)",
          strokeWidth: 1.5,
          strokeDasharray: "5 4",
          clip: true,
        }),
        Plot.line(before ? points(xs, numbers(before.student)) : [], {
          stroke: "var(--soft)",
          strokeDasharray: "2 3",
          clip: true,
        }),
        thin(xs, student),
        ...labels(xs, student, exact, domain, ["yours", form]),
        ...failure(data, domain),
      ],
    },
  };
}

/** Whether the eye sees where the two curves differ. */
export function differsVisibly({ exact, ...data }: CurveData): boolean {
  const student = numbers(data.student);
  const [low, high] = span(exact, student);
  const inside = (y: number) => y >= low && y <= high;
  return student.some(Number.isNaN) ||
    farthest(student, exact, inside)[0] >= (high - low) * VISIBLE;
}

/** The slope of the student's curve over that of the exact one. */
export function slopePlot(data: CurveData): Drawing {
  const { title, xs, exactSlope, missing } = data;
  const slope = numbers(data.slope);
  const domain = span(exactSlope, slope);
  const ends = [xs[0]!, xs.at(-1)!] as const;
  const told = missing === undefined ? slope : exactSlope;
  const steepest = Math.max(...told.filter(Number.isFinite));
  return {
    label: `Slope of ${
      missing === undefined ? "your" : "the exact"
    } ${title} from ${ends[0]} to ${
      ends[1]
    }, from differences of its own values: at most ${
      short(steepest)
    }, at the ends ${short(told[0]!)} and ${short(told.at(-1)!)}.`,
    options: {
      x: axisOfX(ends),
      y: { label: "slope of f", domain, grid: true, ticks: 5, ...ROOM },
      marks: [
        Plot.ruleY([0], { stroke: "var(--line)" }),
        band(xs, exactSlope),
        thin(xs, slope),
        ...labels(xs, slope, exactSlope, domain, ["yours", "exact"]),
      ],
    },
  };
}

function axisOfX(domain: readonly [number, number]) {
  return { label: "x", domain, ticks: 8 };
}

function band(xs: readonly number[], ys: readonly number[]) {
  return Plot.line(points(xs, ys), {
    stroke: "var(--exact)",
    strokeWidth: 8,
    strokeLinecap: "butt",
    clip: true,
  });
}

function thin(xs: readonly number[], ys: readonly number[]) {
  return Plot.line(points(xs, ys), {
    stroke: "var(--ink)",
    strokeWidth: 1.75,
    clip: true,
  });
}

/** Each curve's name where it runs: one name where both run together. */
function labels(
  xs: readonly number[],
  student: readonly number[],
  exact: readonly number[],
  domain: readonly [number, number],
  [own, other]: readonly [string, string],
) {
  const height = domain[1] - domain[0];
  const inside = (y: number) => y >= domain[0] && y <= domain[1];
  const [apart, at] = farthest(student, exact, inside);
  const rightmost = placeAtEnd(xs, exact, inside);
  if (!student.some(Number.isFinite)) {
    return [named(rightmost, other, "var(--exact-text)")];
  }
  if (apart < height * VISIBLE) {
    return [named(rightmost, `${own} on ${other}`, "var(--ink)")];
  }
  const far = { x: xs[at]!, y: student[at]! };
  const above = far.y > exact[at]!;
  return [
    named(rightmost, other, "var(--exact-text)"),
    Plot.text([own], {
      x: [far.x],
      y: [far.y],
      text: [own],
      fill: "var(--ink)",
      fontWeight: 600,
      dy: above ? -12 : 14,
    }),
  ];
}

/** Where two curves are farthest apart, and by how much. */
function farthest(
  student: readonly number[],
  exact: readonly number[],
  inside: (y: number) => boolean,
): [number, number] {
  let [apart, at] = [0, 0];
  for (const [i, y] of student.entries()) {
    const distance = Math.abs(y - exact[i]!);
    // Not at the rim, where there is no room for a word.
    const isRoomy = i > exact.length * 0.1 && i < exact.length * 0.9;
    if (isRoomy && inside(y) && distance > apart) [apart, at] = [distance, i];
  }
  return [apart, at];
}

function placeAtEnd(
  xs: readonly number[],
  ys: readonly number[],
  inside: (y: number) => boolean,
): Place {
  const at = ys.findLastIndex(inside);
  return { x: xs[Math.max(0, at)]!, y: ys[Math.max(0, at)]! };
}

/** A name at the right end of a curve, above it. */
function named({ x, y }: Place, text: string, fill: string) {
  return Plot.text([text], {
    x: [x],
    y: [y],
    text: [text],
    fill,
    fontWeight: 600,
    textAnchor: "end",
    dx: -8,
    dy: -13,
  });
}

/** The failing input: what came, and how far it is from what was wanted. */
function failure(
  { xs, failing }: CurveData,
  domain: readonly [number, number],
) {
  if (!failing) return [];
  const x = Number(failing.x);
  if (!(x >= xs[0]! && x <= xs.at(-1)!)) return [];
  const clamp = (y: number) => Math.min(domain[1], Math.max(domain[0], y));
  const actual = Number(failing.actual);
  const expected = Number(failing.expected);
  const isShown = Number.isFinite(actual);
  const y = isShown
    ? clamp(actual)
    : clamp(Number.isFinite(expected) ? expected : 0);
  const isRight = x > (xs[0]! + xs.at(-1)!) / 2;
  return [
    Plot.link(isShown && Number.isFinite(expected) ? [0] : [], {
      x1: [x],
      x2: [x],
      y1: [y],
      y2: [clamp(expected)],
      stroke: "var(--bad)",
      strokeWidth: 1.5,
      strokeDasharray: "3 3",
    }),
    Plot.dot([0], {
      x: [x],
      y: [y],
      r: 5,
      fill: "var(--card)",
      stroke: "var(--bad)",
      strokeWidth: 2.5,
    }),
    Plot.text([0], {
      x: [x],
      y: [y],
      text: [
        `fails at ${short(x)}${
          isShown || failing.actual === undefined ? "" : `: ${actual}`
        }`,
      ],
      fill: "var(--bad)",
      fontWeight: 600,
      textAnchor: isRight ? "end" : "start",
      dx: isRight ? -11 : 11,
      dy: 14,
    }),
  ];
}
