import * as Plot from "@observablehq/plot";
import type { Landscape } from "../../verdict/landscape.ts";
import { figure } from "./figure.ts";
import { html, type Markup } from "./html.ts";
import { svgOf } from "./svg_of.ts";

/** What each activation costs, beside the module's claims. */
export function landscapeFigure({ baseline, why, rows }: Landscape): Markup {
  const measured = rows.flatMap(({ title, relative }) =>
    relative === undefined ? [] : [{ title, relative }]
  );
  const claimed = rows.flatMap(({ title, claim }) => {
    const span = spanOf(claim);
    return span ? [{ title, ...span }] : [];
  });
  const said = measured.map(({ title, relative }) =>
    `${title} ${relative.toPrecision(2)}`
  ).join(", ");
  const picture = svgOf({
    label: `Measured cost as a multiple of your ${baseline}: ${
      said || "nothing was measured"
    }. The module's claims are drawn as outlines.`,
    options: {
      height: 60 + 44 * rows.length,
      marginLeft: 80,
      x: { label: `times your ${baseline}`, grid: true },
      y: { label: null, domain: rows.map(({ title }) => title) },
      marks: [
        Plot.barX(measured, {
          x: "relative",
          y: "title",
          insetTop: 8,
          insetBottom: 8,
          fill: "var(--ink)",
        }),
        Plot.barX(claimed, {
          x1: "from",
          x2: "to",
          y: "title",
          fill: "none",
          stroke: "var(--bad)",
          strokeWidth: 2,
          strokeDasharray: "4 3",
        }),
        Plot.ruleX([0]),
      ],
    },
  });
  return figure(
    [picture],
    html`Solid: measured here. Dashed: what the module says.${
      measured.length === 0 &&
      ` Nothing was measured: your ${baseline} has to work first.`
    } ${why}`,
    {
      caption: "Numbers behind the costs",
      head: [
        "activation",
        `times your ${baseline}`,
        "times a copy",
        "module",
        "stability",
        "used for",
      ],
      rows: rows.map((row) => [
        row.title,
        number(row.relative, row.trusted),
        number(row.copies, row.trusted),
        row.claim ?? "-",
        row.stability,
        row.use,
      ]),
    },
  );
}

/** `3-4x` as 3 to 4, `5x+` as 5 to 5. */
function spanOf(
  claim: string | undefined,
): { from: number; to: number } | undefined {
  const [first, second] = claim?.match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
  if (first === undefined) return undefined;
  // A claim of one number is drawn as a mark around it.
  return second === undefined
    ? { from: first - 0.05, to: first + 0.05 }
    : { from: first, to: second };
}

function number(value: number | undefined, trusted: boolean): string {
  if (value === undefined) return "-";
  return `${trusted ? "" : "about "}${value.toPrecision(2)}${
    trusted ? "" : " (the machine was noisy)"
  }`;
}
