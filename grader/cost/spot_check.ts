import type { Fault, Subject, TensorData } from "../subject/mod.ts";
import type { Batch } from "./batch.ts";
import { randomFrom } from "../base/random_from.ts";
import { rewrite } from "./rewrite.ts";
import { sizeOf } from "../subject/size_of.ts";

/** Rows that are looked at, a few of each batch. */
const ROWS = 256;

/**
 * Whether answers from timed batches are those that the same code gives to each
 * row alone when no time is taken: whoever takes a large input for a benchmark
 * answers otherwise. Every batch is looked at, since work may be saved in a small
 * part of the calls only; at which rows is drawn after they were taken.
 *
 * @param untimed The student's code in a process that was not timed.
 * @returns The fault, where it gave no answer there.
 */
export async function spotCheck(
  exercise: string,
  untimed: Subject,
  input: TensorData,
  batches: readonly Batch[],
  seed: number,
): Promise<"same" | "other" | Fault> {
  const random = randomFrom(seed);
  const length = input.shape.at(-1) ?? 1;
  const rows = sizeOf(input.shape) / length;
  // One batch may stand for all, where a call takes too long to be repeated.
  const looked = [...new Set(batches)];
  const each = Math.min(rows, Math.ceil(ROWS / looked.length));
  const pairs = looked.flatMap(({ rewriteSeed, kept, output }) => {
    const asked = rewrite(input, rewriteSeed, kept).data;
    return Array.from({ length: each }, () => {
      const start = length * Math.floor(rows * random());
      return {
        asked: { shape: [1, length], data: asked.slice(start, start + length) },
        answered: output.data.subarray(start, start + length),
      };
    });
  });
  const replies = await untimed.forward(
    exercise,
    pairs.map(({ asked }) => ({ input: asked })),
  );
  const fault = replies.find((reply) => reply.kind !== "value");
  if (fault) return fault;
  const isSameAll = pairs.every(({ answered }, i) => {
    const reply = replies[i];
    return reply?.kind === "value" && isSame(answered, reply.output.data);
  }) && looked.every(({ output }) => output.data.length === rows * length);
  return isSameAll ? "same" : "other";
}

/** Equal but for the last digits: the compiler may fuse or reorder nothing else. */
function isSame(actual: Float32Array, wanted: Float32Array): boolean {
  return actual.length === wanted.length &&
    actual.every((value, i) => {
      const other = wanted[i]!;
      return Object.is(value, other) ||
        Math.abs(value - other) <= 1e-6 + 1e-6 * Math.abs(other);
    });
}
