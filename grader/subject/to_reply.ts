import type { Ended } from "./child_process.ts";
import type { Frame } from "./frames.ts";
import { GUARD } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import type { Fault, Printed, Reply, Work } from "./subject.ts";
import { sizeOf } from "./size_of.ts";

/** What a child says, or how it ended. */
export type Answer = Frame | Ended;

/** A reply without a word. */
export const NO_PRINTS: Printed = { prints: [], printsDropped: 0 };

/**
 * What came of a call, with all that the child left out as usual.
 *
 * @param inputCount How many numbers it was given.
 * @param filesDir Where the student's files are staged.
 */
export function toReply(
  answer: Answer,
  inputCount: number,
  filesDir: string,
): Reply {
  if (!("header" in answer) || answer.header.kind !== "value") {
    return toFault(answer, filesDir);
  }
  const { header } = answer;
  const { shape, odd } = header;
  const numbers = toFloats(answer.payload);
  const count = sizeOf(shape);
  if (
    count > numbers.length || numbers.length - count > inputCount + 2 * GUARD
  ) {
    return { ...NO_PRINTS, kind: "malformed", seen: "a shape that lies" };
  }
  const inputAfter = numbers.subarray(count);
  return {
    kind: "value",
    output: { shape, data: numbers.subarray(0, count) },
    work: { calls: toCalls(header.calls), overflows: odd?.overflows ?? 0 },
    bufferBytes: odd?.bufferBytes ?? 4 * count,
    sharesInput: odd?.sharesInput ?? false,
    overwritten: odd?.overwritten ?? false,
    ...(header.printed ?? NO_PRINTS),
    ...(inputAfter.length > 0 && { inputAfter }),
  };
}

/** Why there is no value. */
export function toFault(answer: Answer, filesDir: string): Fault {
  if (!("header" in answer)) return { ...NO_PRINTS, ...answer };
  const { header } = answer;
  if (header.kind === "malformed") return withPrints(header);
  if (header.kind !== "threw") {
    return { ...NO_PRINTS, kind: "died", reason: "answered out of turn" };
  }
  const { stack, ...rest } = withPrints(header);
  const at = placeIn(stack, filesDir);
  const message = lacksMemory(rest)
    ? `${rest.message}: all buffers share ${
      LIMITS.dataKiB / 1024
    } MB with the engine`
    : rest.message;
  return {
    ...rest,
    message,
    ...(at !== undefined && { at }),
  };
}

/** Header by header of a union: what was printed is always said. */
type WithPrints<Header> = Header extends unknown
  ? Omit<Header, "printed"> & Printed
  : never;

/** An answer with what was printed, which is usually nothing. */
export function withPrints<
  Header extends { readonly printed?: Printed | undefined },
>({ printed = NO_PRINTS, ...rest }: Header): WithPrints<Header> {
  return { ...rest, ...printed } as WithPrints<Header>;
}

/** The numbers of a payload. */
export function toFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function toCalls(text = ""): Work["calls"] {
  const counts: Record<string, number> = Object.create(null);
  for (const entry of text.split(",").filter(Boolean)) {
    const [name, count] = entry.split(" ");
    counts[name!] = Number(count);
  }
  return counts;
}

/** Whether an error says that there was no memory for a buffer. */
export function lacksMemory(
  { name, message }: { readonly name: string; readonly message: string },
): boolean {
  return name === "RangeError" && /allocation failed/.test(message);
}

/** The first line of a stack that is in the staged files. */
function placeIn(stack: string, filesDir: string): string | undefined {
  const at = stack.indexOf(`${encodeURI(filesDir)}/`);
  if (at < 0) return undefined;
  const rest = stack.slice(at + encodeURI(filesDir).length + 1);
  return /^[\w.%-]+:\d+:\d+/.exec(rest)?.[0];
}
