import { z } from "zod";
import type { CheckContext } from "../../verdict/check.ts";
import type { Finding } from "../../verdict/finding.ts";
import { reads } from "../check_of.ts";
import { faultFailure } from "../fault_failure.ts";

/** How much may be held. */
export const Holding = reads({
  calls: z.int().positive(),
  share: z.number().positive()
    .describe("of what keeping each output would take, that may be noise"),
});
export type Holding = z.infer<typeof Holding>;

const ROWS = 16;
/** What looks like a leak of small tensors may be noise: large ones tell. */
const COLUMNS = [64, 256];

/** After many calls, no more memory is in use than after the first. */
export async function holdsNothing(
  { student }: CheckContext,
  exercise: string,
  { calls, share }: Holding,
): Promise<Finding> {
  const property = `nothing is kept of ${calls} calls`;
  let message = "";
  for (const columns of COLUMNS) {
    const shape = [ROWS, columns];
    const data = Float32Array.from(
      { length: ROWS * columns },
      (_, i) => i % 9 - 4,
    );
    const input = { shape, data };
    const grown = await student.counted.growth(exercise, { input }, calls);
    if (grown.kind !== "grown") {
      return { kind: "failed", failure: faultFailure(grown, property) };
    }
    if (grown.bytes <= calls * data.byteLength * share) {
      return { kind: "passed" };
    }
    const mib = (grown.bytes / 2 ** 20).toPrecision(2);
    message = `${mib} MiB more are held after ${calls} calls on ${
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
