import type { CheckContext } from "../../verdict/check.ts";
import type { Law } from "../law.ts";
import { sampleOf } from "../samples/mod.ts";

/**
 * The very first call is answered as any other: it was made before there was a
 * law to judge it.
 *
 * @param law What holds of any call.
 */
export function firstCall(law: Law, { first }: CheckContext): Law[] {
  return first
    ? [{
      ...law,
      id: "first-call",
      property: "the very first call is answered as any other",
      runs: 0,
      examples: [sampleOf([1])],
      isSimplest: true,
      replies: [first],
    }]
    : [];
}
