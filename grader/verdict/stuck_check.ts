import type { Fault } from "../subject/mod.ts";
import type { Check } from "./check.ts";
import { faultSentence } from "./fault_sentence.ts";
import type { Sample } from "./sample.ts";
import { toSheetTensor } from "./sheet_tensor.ts";

/**
 * The check that fails for what a first call has shown already: code that does
 * not come back, or ends its process, would cost a deadline a check.
 */
export function stuckCheck(fault: Fault, { input }: Sample): Check {
  const { kind, prints, printsDropped } = fault;
  const failure = {
    kind,
    property: "it gives an answer",
    message: faultSentence(fault),
    input: toSheetTensor(input),
    prints: [...prints],
    printsDropped,
  };
  return () => Promise.resolve({ kind: "failed", failure });
}
