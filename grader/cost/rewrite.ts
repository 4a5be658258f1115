import { movingWindow, type TensorData } from "../subject/mod.ts";
import { sizeOf } from "../subject/size_of.ts";

/**
 * The input that a call of a timed batch saw.
 *
 * @param input The batch's input: its numbers may be more than its shape holds.
 * @param call Which call, from 1.
 */
export function rewrite(
  { shape, data }: TensorData,
  rewriteSeed: number,
  call: number,
): TensorData {
  const size = sizeOf(shape);
  let window = movingWindow(rewriteSeed, size, data.length);
  for (let i = 1; i < call; i++) {
    window = movingWindow(window.state, size, data.length);
  }
  const { scale, shift } = window;
  const seen = data.slice(window.start, window.start + size)
    .map((value) => value * scale + shift);
  seen[window.at] = window.value;
  return { shape, data: seen };
}
