import type { Failure, SheetNumber } from "../../verdict/mod.ts";
import { fromSheetNumber, showNumber } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { showTensor } from "../show_tensor.ts";
import { wrap } from "./wrap.ts";

/** The lines that show a failure, below its check. */
export function failureLines(failure: Failure, width: number): string[] {
  const { property, message, at, input, dim, output, diagnosis } = failure;
  const { index, expected, actual, absError, ulps } = failure;
  const lines: string[] = [];
  const add = (label: string, text: string | undefined) => {
    if (text === undefined) return;
    lines.push(...wrap(text, { width, first: `  ${label.padEnd(9)} ` }));
  };
  add("should", property);
  add("but", printable(message));
  add("where", at === undefined ? undefined : printable(at));
  add("input", input && showTensor(input));
  add("dim", dim === undefined ? undefined : `${dim}`);
  add("output", output && showTensor(output));
  if (index && index.length > 0) add("at", `[${index.join(", ")}]`);
  add("expected", number(expected));
  add("got", number(actual));
  if (absError !== undefined) {
    add("error", `${number(absError)} (${distance(ulps)})`);
  }
  add("likely", diagnosis);
  for (const line of failure.prints) add("printed", printable(line));
  if (failure.printsDropped > 0) {
    add("printed", `... and ${failure.printsDropped} lines more`);
  }
  return lines;
}

function number(value: SheetNumber | undefined): string | undefined {
  if (value === undefined) return undefined;
  return showNumber(fromSheetNumber(value));
}

function distance(ulps: SheetNumber | undefined): string {
  if (ulps === undefined) return "";
  const count = fromSheetNumber(ulps);
  if (!Number.isFinite(count)) return "no number of float32 steps";
  return count === 1 ? "1 float32 step" : `${count} float32 steps`;
}
