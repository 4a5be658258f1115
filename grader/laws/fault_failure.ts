import type { Fault } from "../subject/mod.ts";
import type { Failure } from "../verdict/failure.ts";
import { faultAdvice } from "../verdict/fault_advice.ts";
import { faultSentence } from "../verdict/fault_sentence.ts";

/** The failure that a fault of the student's code is. */
export function faultFailure(fault: Fault, property: string): Failure {
  const { kind, prints, printsDropped } = fault;
  const at = fault.kind === "threw" ? fault.at : undefined;
  const diagnosis = faultAdvice(fault);
  return {
    kind,
    property,
    message: faultSentence(fault),
    prints: [...prints],
    printsDropped,
    ...(at !== undefined && { at }),
    ...(diagnosis !== undefined && { diagnosis }),
  };
}
