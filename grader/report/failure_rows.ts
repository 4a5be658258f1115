import type { Failure, SheetNumber, SheetTensor } from "../verdict/mod.ts";
import { fromSheetNumber, showNumber } from "../verdict/mod.ts";
import { wantedSentence } from "../verdict/wanted_sentence.ts";
import { printable } from "./printable.ts";
import { showTensor } from "./show_tensor.ts";

/** More steps than this say nothing: the two have nothing in common. */
const COUNTABLE = 1e6;

/** So many numbers are shown all the same. */
const FEW = 16;

/** One thing that is known of a failure. */
export interface FailureRow {
  readonly label: string;
  readonly text: string;
  /** Whether a student may have written it: none of it may look like the kit's. */
  readonly isQuoted?: true;
}

/**
 * What is shown of a failure, in the same words and order everywhere.
 *
 * @param why Why the check matters in a network.
 */
export function failureRows(failure: Failure, why?: string): FailureRow[] {
  const { property, message, at, input, dim, output, diagnosis } = failure;
  const { kind, index, expected, actual, absError, ulps } = failure;
  const rows: FailureRow[] = [];
  const add = (label: string, text: string | undefined) => {
    if (text !== undefined) rows.push({ label, text });
  };
  const quote = (label: string, text: string) =>
    rows.push({ label, text: printable(text), isQuoted: true });
  // Of a single number there is nothing to show but the number.
  const single = output && output.values.length === 1 && output.omitted === 0 &&
    actual !== undefined;
  add("rule", property);
  const isQuoted = kind === "threw" || kind === "malformed" || kind === "died";
  if (isQuoted) quote("but", message);
  else if (!isToldBelow(failure)) add("but", printable(message));
  if (at !== undefined && !message.includes(`(${at})`)) quote("where", at);
  // What counts as work is how much there is of the input, not what it holds.
  const isWork = kind === "work" && input !== undefined &&
    input.values.length + input.omitted > FEW;
  add("input", input && (isWork ? summary(input) : showTensor(input)));
  add("dim", dim === undefined ? undefined : `${dim}`);
  if (!single && !isWork) {
    add("output", output && showTensor(output));
    if (index && index.length > 0) add("at", `[${index.join(", ")}]`);
  }
  add("expected", number(expected));
  add("got", number(actual));
  // Next to a NaN, or between 0 and -0, there is no distance to speak of.
  if (absError !== undefined && absError !== "NaN" && absError !== 0) {
    add("error", `${number(absError)}${distance(ulps)}`);
  }
  add("likely", diagnosis);
  add("matters", why);
  for (const line of printed(failure)) quote("printed", line);
  if (failure.printsDropped > 0) {
    add("printed", `... and ${failure.printsDropped} lines more`);
  }
  return rows;
}

/** What was printed, without the lines that show nothing. */
export function printed({ prints }: Pick<Failure, "prints">): string[] {
  return prints.filter((line) => line.trim() !== "");
}

/** Whether the message only says what the lines of a single number show. */
function isToldBelow({ message, input, expected, actual }: Failure): boolean {
  const [x, ...more] = input?.values ?? [];
  if (x === undefined || actual === undefined || expected === undefined) {
    return false;
  }
  const [y, wanted, at] = [actual, expected, x].map(fromSheetNumber);
  return more.length === 0 && input?.omitted === 0 &&
    [wantedSentence(y!, wanted!), wantedSentence(y!, wanted!, at)]
      .includes(message);
}

/** A tensor's size and shape. */
function summary({ shape, values, omitted }: SheetTensor): string {
  return `${values.length + omitted} numbers of shape [${shape.join(", ")}]`;
}

function number(value: SheetNumber | undefined): string | undefined {
  if (value === undefined) return undefined;
  return showNumber(fromSheetNumber(value));
}

function distance(ulps: SheetNumber | undefined): string {
  const count = ulps === undefined ? Infinity : fromSheetNumber(ulps);
  if (!(count <= COUNTABLE)) return "";
  return count === 1 ? " (1 float32 step)" : ` (${count} float32 steps)`;
}
