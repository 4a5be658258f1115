import type { CurveData } from "../../picture/picture_data.ts";
import {
  curveCaption,
  curvePlot,
  differsVisibly,
  errorPlot,
  slopePlot,
} from "../../picture/plots/mod.ts";
import {
  fromSheetNumber,
  type SheetNumber,
} from "../../verdict/sheet_number.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { figure } from "./figure.ts";
import { html, type Markup } from "./html.ts";
import { svgOf } from "./svg_of.ts";

/** Every so many points go into the table. */
const TABLE_STEP = 12;

/**
 * The student's curve over the exact one; beside it the slope, or the error
 * where a check fails by what the eye does not see.
 */
export function curveFigure(data: CurveData): Markup {
  const { title, xs, failing } = data;
  const student = data.student.map(fromSheetNumber);
  const ulps = data.ulps.map(fromSheetNumber);
  // A difference that is seen is told by the slope; one that is not, by its size.
  const showsError = failing !== undefined &&
    (data.magnitudes !== undefined || !differsVisibly(data));
  const second = showsError
    ? "the float32 steps between them"
    : "slopes, from differences of neighbouring values";
  return figure(
    [
      svgOf(curvePlot(data)),
      svgOf(showsError ? errorPlot(data) : slopePlot(data)),
    ],
    html`${curveCaption(data)} The second picture: ${second}.${
      failingText(data)
    }`,
    {
      caption: `Numbers behind the curves of ${title}`,
      head: ["x", "yours", "exact", "float32 steps", "slope of yours"],
      rows: xs.flatMap((x, i) =>
        i % TABLE_STEP === 0
          ? [[
            showNumber(Math.fround(x)),
            showNumber(student[i]!),
            showNumber(Math.fround(data.exact[i]!)),
            Number.isFinite(ulps[i]!) ? `${ulps[i]!}` : "no number of",
            show(data.slope[i]!),
          ]]
          : []
      ),
    },
  );
}

function failingText({ failing, xs }: CurveData): Markup | undefined {
  if (!failing) return undefined;
  const { check, x, actual, expected } = failing;
  const value = fromSheetNumber(x);
  const inside = value >= xs[0]! && value <= xs.at(-1)!;
  const got = actual === undefined ? "" : `: got ${show(actual)}`;
  const wanted = expected === undefined ? "" : `, wanted ${show(expected)}`;
  const place = inside ? ", marked" : ", outside of the first picture";
  return html`
    <strong>${check} fails at x = ${show(x)}${place}${got}${wanted}.</strong>
  `;
}

function show(value: SheetNumber): string {
  return showNumber(fromSheetNumber(value));
}
