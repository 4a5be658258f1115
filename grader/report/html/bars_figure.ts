import type { BarsData } from "../../picture/picture_data.ts";
import { afterPlot, barsCaption, beforePlot } from "../../picture/plots/mod.ts";
import { fromSheetNumber } from "../../verdict/sheet_number.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { figure } from "./figure.ts";
import type { Markup } from "./html.ts";
import { svgOf } from "./svg_of.ts";

/** A row of numbers before, and what becomes of it. */
export function barsFigure(data: BarsData): Markup {
  const { title, inputs, exact } = data;
  const student = data.student.map(fromSheetNumber);
  return figure(
    [svgOf(beforePlot(data)), svgOf(afterPlot(data))],
    barsCaption(data),
    {
      caption: `Numbers behind the bars of ${title}`,
      head: ["place", "before", "yours", "exact"],
      rows: inputs.map((input, i) => [
        `${i}`,
        showNumber(input),
        showNumber(student[i] ?? NaN),
        showNumber(Math.fround(exact[i]!)),
      ]),
    },
  );
}
