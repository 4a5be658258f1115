import { columns } from "../report/text/wrap.ts";
import type { Bars } from "./block.ts";

/** Bars in characters, each with its label before it and its value behind it. */
export function renderBars({ rows }: Bars, width: number): string[] {
  const labels = Math.max(...rows.map(({ label }) => columns(label)));
  const values = Math.max(...rows.map(({ shown }) => columns(shown)));
  const most = Math.max(
    ...rows.map(({ value }) => value).filter(Number.isFinite),
    Number.MIN_VALUE,
  );
  const room = Math.max(1, Math.min(72, width) - labels - values - 6);
  return rows.map(({ label, value, shown }) => {
    const share = Number.isFinite(value) ? Math.max(0, value / most) : 0;
    // What is not nothing shows.
    const length = share === 0 ? 0 : Math.max(1, Math.round(share * room));
    const name = label + " ".repeat(labels - columns(label));
    const bar = "#".repeat(length) + (length > 0 ? " " : "");
    return `  ${name}  ${bar}${shown}`;
  });
}
