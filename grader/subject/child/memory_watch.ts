import type { Odd } from "../protocol.ts";

/** Floats on each side of an input, to see whether a neighbour is written. */
export const GUARD = 4;
/** What they hold before a call. */
export const GUARD_VALUE = -12345.5;

/** A tensor that a call is given, and what its memory holds before it. */
export interface Given {
  /** The numbers in the middle, a guard on each side. */
  readonly whole: Float32Array<ArrayBuffer>;
  /** The numbers as they were sent. */
  readonly sent: Float32Array<ArrayBuffer>;
}

/** An output that is kept for a while, to see whether it stays as it was. */
interface Kept {
  readonly call: number;
  /** The numbers in the student's memory, as bits. */
  readonly live: Uint32Array;
  readonly copy: Uint32Array;
}

/** Outputs of one exercise that are kept. */
const MOST_KEPT = 16;
/** Numbers in all of them, but for the newest, which is kept whatever it holds. */
const MOST_NUMBERS = 1 << 16;

/** Sees after each call of one exercise what it did to memory not its own. */
export class MemoryWatch {
  #call = 0;
  readonly #kept: Kept[] = [];
  #numbers = 0;
  /** Which bytes of a buffer earlier calls were given, or gave: from, to. */
  readonly #known = new WeakMap<ArrayBuffer, readonly [number, number]>();

  /**
   * Looks at all that is kept, and keeps the output.
   *
   * @param output Its bytes in the student's memory, if there is one.
   * @returns Undefined where all is as it should be.
   */
  look(
    given: readonly Given[],
    output: Uint8Array<ArrayBuffer> | undefined,
  ): Odd["state"] {
    this.#call++;
    const changedInput = firstChange(given);
    const wroteBeside = !given.every(hasGuards);
    const changedOutput = this.#changed();
    const isThere = output !== undefined && output.length > 0;
    const sharesInput = isThere &&
      given.some(({ whole }) => whole.buffer === output.buffer);
    const sharesEarlier = isThere && !sharesInput && this.#isKnown(output);
    for (const { whole } of given) {
      this.#known.set(whole.buffer, [0, whole.byteLength]);
    }
    if (isThere && !sharesInput) this.#keep(output);
    const isClean = changedInput === undefined && !wroteBeside &&
      changedOutput === undefined && !sharesInput && !sharesEarlier;
    return isClean ? undefined : {
      ...(changedInput && { changedInput }),
      wroteBeside,
      sharesInput,
      sharesEarlier,
      ...(changedOutput !== undefined && { changedOutput }),
    };
  }

  /** How long ago the newest output was given that has changed; said once. */
  #changed(): number | undefined {
    let ago: number | undefined;
    for (let i = this.#kept.length - 1; i >= 0; i--) {
      const { call, live, copy } = this.#kept[i]!;
      if (firstDifference(live, copy) < 0) continue;
      ago ??= this.#call - call;
      this.#kept.splice(i, 1);
      this.#numbers -= copy.length;
    }
    return ago;
  }

  #isKnown({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) {
    const [from, to] = this.#known.get(buffer) ?? [0, 0];
    return byteOffset < to && byteOffset + byteLength > from;
  }

  #keep(output: Uint8Array<ArrayBuffer>): void {
    const { buffer, byteOffset, byteLength } = output;
    const end = byteOffset + byteLength;
    const [from, to] = this.#known.get(buffer) ?? [byteOffset, end];
    this.#known.set(buffer, [
      byteOffset < from ? byteOffset : from,
      end > to ? end : to,
    ]);
    const live = new Uint32Array(buffer, byteOffset, byteLength / 4);
    const copy = copyOf(live);
    if (!copy) return;
    this.#kept.push({ call: this.#call, live, copy });
    this.#numbers += live.length;
    while (
      this.#kept.length > MOST_KEPT ||
      this.#kept.length > 1 && this.#numbers > MOST_NUMBERS
    ) this.#numbers -= this.#kept.shift()!.copy.length;
  }
}

/** The first number of all inputs that is not as it was sent. */
function firstChange(
  given: readonly Given[],
): { readonly index: number; readonly bits: number } | undefined {
  let before = 0;
  for (const { whole, sent } of given) {
    const words = new Uint32Array(sent.buffer, sent.byteOffset, sent.length);
    // Memory that was given away holds nothing any more.
    const live = whole.length === 0
      ? new Uint32Array()
      : new Uint32Array(whole.buffer, 4 * GUARD, sent.length);
    const at = firstDifference(live, words);
    if (at >= 0) return { index: before + at, bits: live[at] ?? NAN_BITS };
    before += sent.length;
  }
}

function hasGuards({ whole }: Given): boolean {
  for (let i = 0; i < GUARD; i++) {
    const far = whole[whole.length - 1 - i];
    if (whole[i] !== GUARD_VALUE || far !== GUARD_VALUE) return false;
  }
  return true;
}

/** Where two blocks of memory differ first, -1 if nowhere. */
function firstDifference(live: Uint32Array, copy: Uint32Array): number {
  // One that has shrunk since is another one from its start.
  if (live.length !== copy.length) return 0;
  for (let i = 0; i < copy.length; i++) if (live[i] !== copy[i]) return i;
  return -1;
}

/** Undefined where the student's code has left no memory for it. */
function copyOf(live: Uint32Array): Uint32Array | undefined {
  try {
    return live.slice();
  } catch {
    return undefined;
  }
}

const NAN_BITS = 0x7fc00000;
