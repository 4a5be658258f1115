import { GraderError } from "./grader_error.ts";
import type { WireArgument } from "./protocol.ts";
import { sizeOf } from "./size_of.ts";
import type { Argument } from "./subject.ts";
import type { TensorData } from "./tensor_data.ts";

/** Arguments of several calls as they cross to the child. */
export interface Packed {
  readonly headers: readonly (readonly WireArgument[])[];
  /** The numbers of the tensors. */
  readonly numbers: readonly Float32Array[];
}

/** A stretch of a buffer that tensors are views of. */
interface Block {
  from: number;
  to: number;
  /** Numbers of all its tensors, those that they share more than once. */
  wanted: number;
  /** Where it is in the payload, once it is there. */
  at?: number;
}

/**
 * Takes arguments apart for the wire. What several tensors are views of is sent
 * once.
 *
 * @param exercise For the error.
 * @throws {GraderError} If a tensor holds other numbers than its shape says.
 */
export function packArguments(
  exercise: string,
  calls: readonly (readonly Argument[])[],
): Packed {
  const blocks = blocksOf(calls);
  const numbers: Float32Array[] = [];
  let count = 0;
  function send(data: Float32Array): number {
    numbers.push(data);
    return (count += data.length) - data.length;
  }
  function placeOf(data: Float32Array): number {
    const block = blocks.get(data.buffer)!;
    const { from, to, wanted } = block;
    // Sending what lies between far views would cost more than it saves.
    if (to - from > wanted) return send(data);
    block.at ??= send(new Float32Array(data.buffer, 4 * from, to - from));
    return block.at + data.byteOffset / 4 - from;
  }
  const headers = calls.map((args) =>
    args.map((arg) => {
      if (typeof arg === "number") return named(arg);
      requireWhole(exercise, arg);
      return [placeOf(arg.data), ...arg.shape];
    })
  );
  return { headers, numbers };
}

function blocksOf(
  calls: readonly (readonly Argument[])[],
): Map<ArrayBufferLike, Block> {
  const blocks = new Map<ArrayBufferLike, Block>();
  for (const args of calls) {
    for (const arg of args) {
      if (typeof arg === "number") continue;
      const { buffer, byteOffset, length } = arg.data;
      const from = byteOffset / 4;
      const to = from + length;
      const block = blocks.get(buffer);
      if (!block) {
        blocks.set(buffer, { from, to, wanted: length });
        continue;
      }
      block.from = Math.min(block.from, from);
      block.to = Math.max(block.to, to);
      block.wanted += length;
    }
  }
  return blocks;
}

function requireWhole(exercise: string, { shape, data }: TensorData): void {
  if (sizeOf(shape) === data.length) return;
  throw new GraderError(
    `Cannot call "${exercise}": its input holds ${data.length} numbers for shape [${shape}]; mend the check`,
  );
}

/** A number, or its name where JSON has none for it. */
function named(value: number): number | string {
  if (Object.is(value, -0)) return "-0";
  return Number.isFinite(value) ? value : `${value}`;
}
