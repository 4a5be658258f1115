import type { CheckContext } from "../../../verdict/check.ts";
import type { Finding } from "../../../verdict/finding.ts";
import { faultFailure } from "../../fault_failure.ts";

const CALLS = 100;
const SHAPE = [16, 64];
const BYTES = 4 * 16 * 64;

/** After a hundred calls, no more memory is in use than after the first. */
export async function holdsNothing(
  { student }: CheckContext,
  exercise: string,
): Promise<Finding> {
  const property = `nothing is kept of ${CALLS} calls`;
  const data = Float32Array.from({ length: BYTES / 4 }, (_, i) => i % 9 - 4);
  const input = { shape: SHAPE, data };
  const grown = await student.counted.growth(exercise, { input }, CALLS);
  if (grown.kind !== "grown") {
    return { kind: "failed", failure: faultFailure(grown, property) };
  }
  // Half of what keeping each output would take; the rest is noise.
  if (grown.bytes <= CALLS * BYTES / 2) return { kind: "passed" };
  const mib = (grown.bytes / 2 ** 20).toPrecision(2);
  return {
    kind: "failed",
    failure: {
      kind: "work",
      property,
      message:
        `${mib} MiB more are held after ${CALLS} calls on 4 KiB; wanted none`,
      prints: [],
      printsDropped: 0,
    },
  };
}
