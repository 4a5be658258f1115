import {
  fromSheetNumber,
  type SheetTensor,
  showNumber,
} from "../verdict/mod.ts";

/** A tensor as nested brackets; what the sheet left out is counted. */
export function showTensor({ shape, values, omitted }: SheetTensor): string {
  const words = values.map((value) => showNumber(fromSheetNumber(value)));
  if (omitted > 0) {
    return `[${words.join(", ")}, ... ${omitted} more] of shape [${
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
