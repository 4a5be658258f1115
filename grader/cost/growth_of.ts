import type { Subject, TensorData } from "../subject/mod.ts";
import { randomFrom } from "../base/random_from.ts";
import { Stopwatch } from "./stopwatch.ts";
import { sizeOf } from "../subject/size_of.ts";

/**
 * By what factor the time for one number grows when rows become four times as
 * long: 1 for code that passes over its data, 4 for a loop within a loop.
 *
 * @param nsPerElement What was measured on `input`.
 * @returns Undefined where it could not be measured.
 */
export async function growthOf(
  exercise: string,
  student: Subject,
  { shape, data }: TensorData,
  nsPerElement: number,
): Promise<number | undefined> {
  const quarter = shape.map((dim, i) =>
    i === shape.length - 1 ? Math.max(1, dim >> 2) : dim
  );
  const size = sizeOf(quarter);
  const watch = new Stopwatch(
    student,
    exercise,
    { shape: quarter, data: data.subarray(0, size + (size >> 1)) },
    { random: randomFrom(1), clock: { isFine: true } },
  );
  const batch = await watch.warmUp();
  if ("kind" in batch || batch.spentMs === 0) return undefined;
  return nsPerElement / (batch.spentMs * 1e6 / size);
}
