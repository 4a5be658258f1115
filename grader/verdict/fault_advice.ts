import type { Fault } from "../subject/mod.ts";

/** What to do about a result that is no Tensor; of other faults, nothing. */
export function faultAdvice(fault: Fault): string | undefined {
  if (fault.kind !== "malformed") return undefined;
  const { seen } = fault;
  if (seen === "undefined") {
    return "a return is missing: a function without one gives undefined";
  }
  if (seen.startsWith("a Promise")) {
    return "forward is async, but nothing here has to be waited for: take async away";
  }
  if (seen === "an array" || seen === "a Float32Array") {
    return "bare numbers are returned: wrap them by new Tensor(numbers, x.shape)";
  }
  return undefined;
}
