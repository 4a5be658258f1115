import { Tensor } from "tinytorch";
import type { WireArgument } from "../protocol.ts";
import { sizeOf } from "../size_of.ts";
import { type Given, GUARD, GUARD_VALUE } from "./memory_watch.ts";

/** The memory in which the numbers of requests arrive, and calls are given them. */
export interface Lending {
  /** Reads the numbers of the next request, so many bytes. */
  receive(size: number): void;
  /**
   * A call's arguments, each tensor a view into a larger buffer.
   *
   * @param keeps Whether what they become stays: no later call may have its memory.
   */
  unpack(wired: readonly WireArgument[], keeps?: boolean): Unpacked;
}

/** Arguments as a call takes them. */
export interface Unpacked {
  readonly args: readonly unknown[];
  readonly given: readonly Given[];
  /** Numbers of all tensors. */
  readonly count: number;
}

interface Lent {
  readonly given: Given;
  readonly inside: Float32Array<ArrayBuffer>;
  readonly tensor: Tensor;
  readonly shape: readonly number[];
  /** In which it was lent. */
  readonly request: number;
}

/** Lends memory to the calls of requests, which `readInto` reads. */
export function openLending(readInto: (bytes: Uint8Array) => void): Lending {
  /** Stays as it was sent. */
  let arrived = new Float32Array(1 << 12);
  /** How many were made. */
  let requests = 0;
  let lent: Lent | undefined;
  let lendings = 0;

  /**
   * A tensor with the numbers. Every other time, and where the call right before
   * had the same, it is in the memory of that one, or that one itself if it has
   * the shape: a result that is kept by either alone would be an old one.
   */
  function lend(
    sent: Float32Array<ArrayBuffer>,
    shape: readonly number[],
    before: Lent | undefined,
  ): Lent {
    const isTurn = lendings++ % 2 === 1;
    const again = before !== undefined &&
        // Unless its memory was given away.
        before.given.whole.length === sent.length + 2 * GUARD &&
        (isTurn || before.request === requests &&
            isSame(sent, before.given.sent))
      ? before
      : undefined;
    // As a slice of a batch would be.
    const whole = again?.given.whole ??
      new Float32Array(sent.length + 2 * GUARD);
    const inside = again?.inside ?? whole.subarray(GUARD, GUARD + sent.length);
    whole.fill(GUARD_VALUE, 0, GUARD).fill(GUARD_VALUE, GUARD + sent.length);
    inside.set(sent);
    const hasShape = again?.shape.length === shape.length &&
      shape.every((size, i) => size === again.shape[i]);
    const tensor = again && hasShape ? again.tensor : new Tensor(inside, shape);
    const request = requests;
    return { given: { whole, sent }, inside, tensor, shape, request };
  }

  return {
    receive(size) {
      requests++;
      if (size > arrived.byteLength) arrived = new Float32Array(size / 4);
      readInto(new Uint8Array(arrived.buffer, 0, size));
    },
    unpack(wired, keeps = false) {
      let count = 0;
      const given: Given[] = [];
      const args = wired.map((arg) => {
        if (!Array.isArray(arg)) return Number(arg);
        const start = arg[0]!;
        const shape = arg.slice(1);
        const size = sizeOf(shape);
        count += size;
        // Two arguments of one call have nothing in common.
        const isFirst = !keeps && given.length === 0;
        const own = lend(
          arrived.subarray(start, start + size),
          shape,
          isFirst ? lent : undefined,
        );
        if (isFirst) lent = own;
        given.push(own.given);
        return own.tensor;
      });
      return { args, given, count };
    },
  };
}

function isSame(a: Float32Array, b: Float32Array): boolean {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}
