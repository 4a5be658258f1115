import type { Ended } from "./child_process.ts";
import type { Frame } from "./frames.ts";
import { LIMITS } from "./limits.ts";
import type { Answers, Odd, Thrown } from "./protocol.ts";
import { sizeOf } from "./size_of.ts";
import { CLEAN, type Fault, type Printed, type Reply } from "./subject.ts";
import type { State, Work } from "./subject.ts";

/** What a child says, or how it ended. */
export type Answer = Frame | Ended;

/** A reply without a word. */
export const NO_PRINTS: Printed = { prints: [], printsDropped: 0 };

const AS_USUAL: Omit<Odd, "at"> = {};
const NO_WORK: Work["calls"] = Object.freeze(Object.create(null));

/**
 * What came of neighbouring calls, with all that the child left out as usual.
 *
 * @param payload The numbers of their outputs, in a row.
 * @param filesDir Where the student's files are staged.
 */
export function toReplies(
  { shapes, counts = {}, odd = [] }: Answers,
  payload: Float32Array,
  filesDir: string,
): Reply[] {
  const columns = Object.entries(counts);
  let nextOdd = 0;
  let start = 0;
  return shapes.map((shape, at) => {
    const special = odd[nextOdd]?.at === at ? odd[nextOdd++]! : AS_USUAL;
    const { overflows = 0, printed = NO_PRINTS } = special;
    const state = toState(special.state);
    if (shape === null) {
      const fault = special.threw
        ? toThrown(special.threw, filesDir)
        : { kind: "malformed" as const, seen: special.malformed! };
      return { ...fault, ...printed, ...(special.state && { state }) };
    }
    const data = payload.subarray(start, start += sizeOf(shape));
    return {
      kind: "value",
      output: { shape, data },
      work: { calls: workOf(columns, at), overflows },
      bufferBytes: special.bufferBytes ?? data.byteLength,
      state,
      ...printed,
    };
  });
}

function workOf(
  columns: readonly (readonly [string, readonly number[]])[],
  at: number,
): Work["calls"] {
  if (columns.length === 0) return NO_WORK;
  const calls: Record<string, number> = Object.create(null);
  for (const [name, counts] of columns) {
    if (counts[at]! > 0) calls[name] = counts[at]!;
  }
  return calls;
}

function toState(state: Odd["state"]): State {
  if (state === undefined) return CLEAN;
  const { changedInput, ...rest } = state;
  if (changedInput === undefined) return rest;
  const { index, bits } = changedInput;
  const [value] = new Float32Array(Uint32Array.of(bits).buffer);
  return { ...rest, changedInput: { index, value: value! } };
}

/** Why there is no value. */
export function toFault(answer: Answer, filesDir: string): Fault {
  if (!("header" in answer)) return { ...NO_PRINTS, ...answer };
  const { header } = answer;
  if (header.kind === "malformed") return withPrints(header);
  if (header.kind !== "threw") {
    return { ...NO_PRINTS, kind: "died", reason: "answered out of turn" };
  }
  return { ...toThrown(header, filesDir), ...header.printed ?? NO_PRINTS };
}

function toThrown(
  { name, message, stack }: Thrown,
  filesDir: string,
): Omit<Fault & { kind: "threw" }, keyof Printed> {
  const at = placeIn(stack, filesDir);
  return {
    kind: "threw",
    name,
    message: lacksMemory({ name, message })
      ? `${message}: all buffers share ${
        LIMITS.dataKiB / 1024
      } MB with the engine`
      : message,
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
