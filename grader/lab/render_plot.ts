import type { Plot } from "./block.ts";
import { show } from "./show.ts";

const HEIGHT = 13;

/**
 * A plot in characters. Where series meet, marks take turns.
 *
 * @param width Columns, axis and all.
 */
export function renderPlot(
  { from, to, series, axes }: Plot,
  width: number,
): string[] {
  const all = series.flatMap(({ ys }) => ys).filter(Number.isFinite);
  const low = Math.min(...all, 0);
  const high = Math.max(...all, low + 1e-9);
  const labels = Array.from(
    { length: HEIGHT },
    (_, row) =>
      row % 3 === 0 ? show(high - (high - low) * row / (HEIGHT - 1)) : "",
  );
  const margin = Math.max(...labels.map(({ length }) => length));
  const columns = Math.max(10, Math.min(72, width) - margin - 2);
  const rowOf = (y: number) =>
    Math.round((high - y) / (high - low) * (HEIGHT - 1));
  const zero = rowOf(0);
  const grid = Array.from(
    { length: HEIGHT },
    () => Array.from({ length: columns }, (): string[] => []),
  );
  for (const { mark, ys } of series) {
    for (let column = 0; column < columns; column++) {
      const at = Math.round(column / (columns - 1) * (ys.length - 1));
      const y = ys[at]!;
      if (Number.isFinite(y)) grid[rowOf(y)]![column]!.push(mark);
    }
  }
  const ends = [show(from), show(to)] as const;
  const gap = " ".repeat(
    Math.max(1, columns - ends[0].length - ends[1].length),
  );
  const below = [
    ends[0] + gap + ends[1],
    ...axes ? [`${axes.y} by ${axes.x}`] : [],
    ...series.map(({ name, mark }) => `${mark} ${name}`),
  ];
  return [
    ...grid.map((cells, row) => {
      const empty = row === zero ? "-" : " ";
      const line = cells.map((marks, column) =>
        marks[column % marks.length] ?? empty
      );
      return `${labels[row]!.padStart(margin)} |${line.join("")}`.trimEnd();
    }),
    ...below.map((line) => " ".repeat(margin + 2) + line),
    ...grid.flat().some(({ length }) => length > 1)
      ? ["Where they meet, marks take turns."]
      : [],
  ];
}
