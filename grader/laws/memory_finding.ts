import type { CheckContext } from "../verdict/check.ts";
import type { Finding } from "../verdict/finding.ts";
import { toSheetNumber } from "../verdict/sheet_number.ts";
import { toSheetTensor } from "../verdict/sheet_tensor.ts";
import { sightingOf } from "./sightings.ts";

/** What any call so far, of any check, did to memory that is not its own. */
export function memoryFinding(
  { student }: CheckContext,
  exercise: string,
): Finding {
  const sighting = sightingOf(student, exercise);
  if (!sighting) return { kind: "passed" };
  const { call: { input, dim }, reply, message } = sighting;
  return {
    kind: "failed",
    failure: {
      kind: "mismatch",
      property: "no call changes its input or an earlier output",
      message,
      input: toSheetTensor(input),
      ...(dim !== undefined && { dim: toSheetNumber(dim) }),
      prints: [...reply.prints],
      printsDropped: reply.printsDropped,
    },
  };
}
