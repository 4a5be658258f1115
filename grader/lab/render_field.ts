import type { Field } from "./block.ts";

/** Characters are about twice as high as they are wide. */
const HEIGHT = 17;

/**
 * A plane in characters: dotted where the value is above one half, with the
 * points on it.
 *
 * @param width Columns, margin and all.
 */
export function renderField(
  { name, span, columns, values, points }: Field,
  width: number,
): string[] {
  const across = Math.max(10, Math.min(72, width) - 4);
  const rows = values.length / columns;
  const cells: string[][] = Array.from(
    { length: HEIGHT },
    (_, row) =>
      Array.from({ length: across }, (_, column) => {
        const i = Math.round(row / (HEIGHT - 1) * (rows - 1));
        const j = Math.round(column / (across - 1) * (columns - 1));
        return values[i * columns + j]! > 0.5 ? ":" : " ";
      }),
  );
  const { left, right, bottom, top } = span;
  for (const { x, y, mark } of points) {
    const row = Math.round((top - y) / (top - bottom) * (HEIGHT - 1));
    const column = Math.round((x - left) / (right - left) * (across - 1));
    const line = cells[row];
    if (line && column >= 0 && column < across) line[column] = mark;
  }
  const rule = "-".repeat(across);
  return [
    `  ${name}`,
    `  +${rule}+`,
    ...cells.map((line) => `  |${line.join("")}|`),
    `  +${rule}+`,
  ].map((line) => line.slice(0, Math.max(width, 14)));
}
