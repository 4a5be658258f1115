import { fromSheetNumber, rowMajor, type SheetItem } from "../verdict/mod.ts";
import type { FailingInput } from "./picture_data.ts";

/** The input on which the first check failed that shows one. */
export function failingInput(
  item: Pick<SheetItem, "checks"> | undefined,
): FailingInput | undefined {
  for (const { id, outcome, counterexample: failure } of item?.checks ?? []) {
    if (outcome !== "failed" || !failure?.input) continue;
    const { input, index, actual, expected } = failure;
    const x = input.values[rowMajor(input.shape, index ?? [])];
    if (x === undefined || Number.isNaN(fromSheetNumber(x))) continue;
    return {
      check: id,
      x,
      ...(actual !== undefined && { actual }),
      ...(expected !== undefined && { expected }),
    };
  }
  return undefined;
}
