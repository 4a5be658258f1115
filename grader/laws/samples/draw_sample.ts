import type { Sample } from "./sample.ts";
import type { Space } from "./space.ts";
import type { Random } from "./values.ts";
import { sizeOf } from "../../subject/size_of.ts";

/** Draws one sample of a space. */
export function drawSample(space: Space, random: Random): Sample {
  const { ranks = [1, 2, 3], minDim = 1, maxSize = 48 } = space;
  const { value, anyDim = false, extra } = space;
  const rank = ranks[random.nextInt(0, ranks.length - 1)]!;
  const shape: number[] = [];
  let room = maxSize;
  for (let i = 0; i < rank; i++) {
    // Leave room for the dims to come, so that ranks look alike.
    const most = Math.max(minDim, Math.floor(room ** (1 / (rank - i))));
    const least = Math.max(1, minDim) ** (rank - i - 1);
    const largest = Math.max(minDim, Math.floor(room / least));
    const size = random.nextInt(minDim, Math.min(largest, 2 * most));
    shape.push(size);
    room = Math.floor(room / Math.max(1, size));
  }
  const count = sizeOf(shape);
  const data = new Float32Array(count);
  for (let i = 0; i < count; i++) data[i] = value(random);
  return {
    input: { shape, data },
    ...(anyDim && rank > 0 && { dim: random.nextInt(-rank, rank - 1) }),
    ...(extra && { extra: extra(random, count) }),
  };
}
