import type { Fault, Subject, TensorData } from "../subject/mod.ts";
import type { Batch } from "./batch.ts";
import { randomFrom } from "../base/random_from.ts";
import { rewrite } from "./rewrite.ts";

const LOOKS = 4;

/**
 * Whether answers from timed batches are those that the same code gives to each
 * row alone when no time is taken: whoever takes a large input for a benchmark
 * answers otherwise. Which batches are looked at is drawn after they were taken.
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
  const looked = [...new Set(batches)]
    .map((batch) => ({ batch, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LOOKS)
    .map(({ batch }) => batch);
  const rows = looked.map(({ rewriteSeed, kept }) =>
    rowsOf(rewrite(input, rewriteSeed, kept))
  );
  const replies = await untimed.forward(
    exercise,
    rows.flat().map((input) => ({ input })),
  );
  const fault = replies.find((reply) => reply.kind !== "value");
  if (fault) return fault;
  let at = 0;
  const isSameAll = looked.every(({ output }, i) => {
    let start = 0;
    return rows[i]!.every(({ data: { length } }) => {
      const reply = replies[at++];
      const part = output.data.subarray(start, start += length);
      return reply?.kind === "value" && isSame(part, reply.output.data);
    }) && start === output.data.length;
  });
  return isSameAll ? "same" : "other";
}

/** The rows along the last dim, each as a tensor of its own. */
function rowsOf({ shape, data }: TensorData): TensorData[] {
  const length = shape.at(-1) ?? 1;
  return Array.from({ length: data.length / length }, (_, row) => ({
    shape: [1, length],
    data: data.subarray(row * length, (row + 1) * length),
  }));
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
