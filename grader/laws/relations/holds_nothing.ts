import type { CheckContext } from "../../verdict/check.ts";
import type { Finding } from "../../verdict/finding.ts";
import { faultFailure } from "../fault_failure.ts";

const CALLS = 100;
const ROWS = 16;
/** What looks like a leak of small tensors may be noise: large ones tell. */
const COLUMNS = [64, 256];

/** After a hundred calls, no more memory is in use than after the first. */
export async function holdsNothing(
  { student }: CheckContext,
  exercise: string,
): Promise<Finding> {
  const property = `nothing is kept of ${CALLS} calls`;
  let message = "";
  for (const columns of COLUMNS) {
    const shape = [ROWS, columns];
    const data = Float32Array.from(
      { length: ROWS * columns },
      (_, i) => i % 9 - 4,
    );
    const input = { shape, data };
    const grown = await student.counted.growth(exercise, { input }, CALLS);
    if (grown.kind !== "grown") {
      return { kind: "failed", failure: faultFailure(grown, property) };
    }
    // Half of what keeping each output would take; the rest is noise.
    if (grown.bytes <= CALLS * data.byteLength / 2) return { kind: "passed" };
    const mib = (grown.bytes / 2 ** 20).toPrecision(2);
    message = `${mib} MiB more are held after ${CALLS} calls on ${
      data.byteLength / 1024
    } KiB; wanted none`;
  }
  return {
    kind: "failed",
    failure: {
      kind: "work",
      property,
      message,
      prints: [],
      printsDropped: 0,
    },
  };
}
