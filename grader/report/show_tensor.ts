import {
  fromSheetNumber,
  type SheetTensor,
  showNumber,
} from "../verdict/mod.ts";

/** Longer ones are cut: a screen of numbers tells a reader nothing. */
const MOST = 32;
const FIRST = 8;

/** A tensor as nested brackets; of a long one the first numbers. */
export function showTensor({ shape, values, omitted }: SheetTensor): string {
  const words = values.map((value) => showNumber(fromSheetNumber(value)));
  const count = words.length + omitted;
  if (count > MOST) {
    const first = words.slice(0, FIRST).join(", ");
    return `[${first}, ... ${count - FIRST} more] of shape [${
      shape.join(", ")
    }]`;
  }
  if (words.length === 0) return `[] of shape [${shape.join(", ")}]`;
  return nest(words, shape);
}

function nest(words: readonly string[], shape: readonly number[]): string {
  if (shape.length === 0) return words[0]!;
  if (shape.length === 1) return `[${words.join(", ")}]`;
  const step = words.length / shape[0]!;
  const parts = Array.from({ length: shape[0]! }, (_, i) => {
    return nest(words.slice(i * step, (i + 1) * step), shape.slice(1));
  });
  return `[${parts.join(", ")}]`;
}
