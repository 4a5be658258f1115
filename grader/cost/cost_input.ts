import type { TensorData } from "../subject/mod.ts";
import { randomFrom } from "../base/random_from.ts";

/**
 * What a cost is measured on: about 64 rows of 256, so that no size gives the
 * measurement away, and half as many numbers again for the window to move over.
 * Sorted, from -12 to 12, so that the processor guesses every branch: on random
 * signs a comparison would cost more than an exponential.
 */
export function costInput(seed: number): TensorData {
  const random = randomFrom(seed);
  const rows = 60 + Math.floor(random() * 9);
  const columns = 248 + Math.floor(random() * 17);
  const count = Math.ceil(rows * columns * 1.5);
  return {
    shape: [rows, columns],
    data: Float32Array.from({ length: count }, (_, i) => 24 * i / count - 12),
  };
}
