import type { Answers, ChildReply } from "./protocol.ts";

/**
 * Whether a header is an answer of the child, with nothing beyond the protocol
 * and as many numbers behind it as it says. Written by hand, because it reads
 * every frame of a grade and zod takes as long to load as a process to start;
 * a test holds it against the schema in zod.
 *
 * @param count How many numbers the payload has.
 */
export function isReply(header: unknown, count: number): header is ChildReply {
  const kind = isObject(header) && Object.hasOwn(header, "kind")
    ? Reflect.get(header, "kind")
    : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) return false;
  if (!KINDS[kind]!(header)) return false;
  const reply = header as ChildReply;
  if (reply.kind === "answers") return agree(reply, count);
  return count === (reply.kind === "timed" ? product(reply.shape) : 0);
}

/** Whether what is said of each answer fits together. */
function agree({ shapes, counts = {}, odd = [] }: Answers, count: number) {
  let numbers = 0;
  let empty = 0;
  for (const shape of shapes) {
    if (shape === null) empty++;
    else numbers += product(shape);
  }
  let last = -1;
  for (const { at, malformed, threw } of odd) {
    const isFault = shapes[at] === null;
    const reasons = Number(malformed !== undefined) +
      Number(threw !== undefined);
    if (at <= last || at >= shapes.length) return false;
    if (reasons !== Number(isFault)) return false;
    empty -= reasons;
    last = at;
  }
  return numbers === count && empty === 0 &&
    Object.values(counts).every(({ length }) => length === shapes.length);
}

type Is = (value: unknown) => boolean;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCount(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 0xffffffff &&
    Math.floor(value) === value;
}
function isText(value: unknown): boolean {
  return typeof value === "string";
}
function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}
function isTime(value: unknown): boolean {
  return Number.isFinite(value) && value as number >= 0;
}
function listOf(is: Is): Is {
  return (value) => Array.isArray(value) && value.every((each) => is(each));
}
function eachOf(is: Is): Is {
  return (value) => isObject(value) && Object.values(value).every(is);
}
function exactly(wanted: string): Is {
  return (value) => value === wanted;
}
/** An object of these fields and no others. */
function object(
  required: Readonly<Record<string, Is>>,
  optional: Readonly<Record<string, Is>> = {},
): Is {
  const names = Object.keys(required);
  return (value) =>
    isObject(value) && names.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) =>
      Object.hasOwn(required, name)
        ? required[name]!(field)
        : Object.hasOwn(optional, name) && optional[name]!(field)
    );
}
function product(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

const shape = listOf(isCount);
const printed = object({ prints: listOf(isText), printsDropped: isCount });
const thrown = { name: isText, message: isText, stack: isText };
const state = object({
  wroteBeside: isFlag,
  sharesInput: isFlag,
  sharesEarlier: isFlag,
}, {
  changedInput: object({ index: isCount, bits: isCount }),
  changedOutput: isCount,
});
const odd = object({ at: isCount }, {
  overflows: isCount,
  bufferBytes: isCount,
  state,
  printed,
  malformed: isText,
  threw: object(thrown),
});

const KINDS: Readonly<Record<string, Is>> = {
  ready: object({ kind: exactly("ready") }),
  answers: object({
    kind: exactly("answers"),
    shapes: listOf((value) => value === null || shape(value)),
  }, { counts: eachOf(listOf(isCount)), odd: listOf(odd) }),
  loaded: object({ kind: exactly("loaded") }, { printed }),
  "no-class": object({
    kind: exactly("no-class"),
    exports: listOf(isText),
  }, { printed }),
  malformed: object({ kind: exactly("malformed"), seen: isText }, { printed }),
  threw: object({ kind: exactly("threw"), ...thrown }, { printed }),
  timed: object({
    kind: exactly("timed"),
    cpuMs: isTime,
    wallMs: isTime,
    shape,
  }, { printed }),
  grown: object({ kind: exactly("grown"), bytes: Number.isFinite }, {
    printed,
  }),
};
