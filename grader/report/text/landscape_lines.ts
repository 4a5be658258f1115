import { showRatio } from "../../cost/show_ratio.ts";
import type { Landscape } from "../../verdict/mod.ts";
import type { Layout } from "./layout.ts";
import { columns, wrap } from "./wrap.ts";

type Row = Landscape["rows"][number];

/** Below that, a table has no room for its last column. */
const TABLE_WIDTH = 64;

/** What each activation costs, beside what the module says, and why. */
export function landscapeLines(
  landscape: Landscape,
  layout: Layout,
): string[] {
  const { width, paint, plain } = layout;
  const { baseline, rows, why } = landscape;
  const noisy = rows.some(({ trusted }) => !trusted);
  return [
    ...plain || width < TABLE_WIDTH
      ? [
        paint("bold", "What each one costs"),
        ...rows.flatMap((row) => paragraph(row, baseline, width)),
      ]
      : table(landscape, layout),
    ...wrap(why, { width, first: "  " }),
    ...noisy
      ? wrap("~ the machine was too noisy to rely on this figure", {
        width,
        first: "  ",
      })
      : [],
  ];
}

/** The figures, in columns. */
export function landscapeTable(
  { baseline, rows }: Landscape,
): { head: string[]; rows: string[][] } {
  return {
    head: ["Cost", `x ${baseline}`, "x copy", "module"],
    rows: rows.map((row) => [
      row.title,
      figure(row.relative, row),
      figure(row.copies, row),
      row.claim ?? "-",
    ]),
  };
}

function table(landscape: Landscape, { width, paint }: Layout): string[] {
  const { rows } = landscape;
  const { head, rows: cells } = landscapeTable(landscape);
  const widths = head.map((title, i) =>
    Math.max(columns(title), ...cells.map((line) => columns(line[i]!)))
  );
  const left = (line: readonly string[]) =>
    line.map((cell, i) => {
      const space = " ".repeat(widths[i]! - columns(cell));
      return i === 0 ? cell + space : space + cell;
    }).join("  ");
  return [
    paint("bold", `${left(head)}  used for; stability`),
    ...rows.flatMap(({ use, stability }, i) =>
      wrap(`${use}; ${stability}`, { width, first: `${left(cells[i]!)}  ` })
    ),
  ];
}

function paragraph(row: Row, baseline: string, width: number): string[] {
  const { title, relative, copies, claim, use, stability } = row;
  const measured = relative === undefined && copies === undefined
    ? "not measured"
    : [
      ...relative === undefined
        ? []
        : [`${figure(relative, row)} the cost of ${baseline}`],
      ...copies === undefined ? [] : [`${figure(copies, row)} a copy`],
    ].join(", ");
  const said = claim === undefined ? "" : `; the module says ${claim}`;
  return [
    ...wrap(`${title}: ${measured}${said}`, { width, rest: "  " }),
    ...wrap(`${use}; ${stability}`, { width, first: "  " }),
  ];
}

function figure(value: number | undefined, { trusted }: Row): string {
  if (value === undefined) return "-";
  return `${trusted ? "" : "~"}${showRatio(value)}`;
}
