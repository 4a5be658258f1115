import { columns, wrap } from "../report/text/wrap.ts";
import type { Table } from "./block.ts";

/** A table; where it is too wide, each row as lines of its own. */
export function renderTable({ head, rows }: Table, width: number): string[] {
  const widths = head.map((title, i) =>
    Math.max(columns(title), ...rows.map((row) => columns(row[i] ?? "")))
  );
  const total = widths.reduce((sum, each) => sum + each + 2, 0);
  if (total > width) {
    return rows.flatMap((row) =>
      row.flatMap((cell, i) =>
        wrap(i === 0 ? cell : `${head[i]}: ${cell}`, {
          width,
          first: i === 0 ? "  " : "    ",
        })
      )
    );
  }
  return [head, ...rows].map((row) =>
    row.map((cell, i) => `  ${cell}${" ".repeat(widths[i]! - columns(cell))}`)
      .join("").trimEnd()
  );
}
