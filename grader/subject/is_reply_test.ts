import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { z } from "zod";
import { isReply } from "./is_reply.ts";
import type { ChildReply } from "./protocol.ts";

const count = z.uint32();
const shape = z.array(count);
const printed = z.strictObject({
  prints: z.array(z.string()),
  printsDropped: count,
}).exactOptional();
const thrown = { name: z.string(), message: z.string(), stack: z.string() };
const Odd = z.strictObject({
  at: count,
  overflows: count.exactOptional(),
  bufferBytes: count.exactOptional(),
  state: z.strictObject({
    wroteBeside: z.boolean(),
    sharesInput: z.boolean(),
    sharesEarlier: z.boolean(),
    changedInput: z.strictObject({ index: count, bits: count }).exactOptional(),
    changedOutput: count.exactOptional(),
  }).exactOptional(),
  printed,
  malformed: z.string().exactOptional(),
  threw: z.strictObject(thrown).exactOptional(),
});

/** The protocol in zod's words. */
const Schema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({
    kind: z.literal("answers"),
    shapes: z.array(shape.nullable()),
    counts: z.record(z.string(), z.array(count)).exactOptional(),
    odd: z.array(Odd).exactOptional(),
  }).refine(({ shapes, counts = {}, odd = [] }) => {
    const at = odd.map((each) => each.at);
    return Object.values(counts).every((column) =>
      column.length === shapes.length
    ) &&
      at.every((each, i) => each < shapes.length && !(each <= at[i - 1]!)) &&
      shapes.every((each, i) => {
        const own = odd.find((one) => one.at === i);
        const faults = [own?.malformed, own?.threw].filter((one) =>
          one !== undefined
        );
        return faults.length === (each === null ? 1 : 0);
      });
  }),
  z.strictObject({ kind: z.literal("loaded"), printed }),
  z.strictObject({
    kind: z.literal("no-class"),
    exports: z.array(z.string()),
    printed,
  }),
  z.strictObject({ kind: z.literal("malformed"), seen: z.string(), printed }),
  z.strictObject({ kind: z.literal("threw"), ...thrown, printed }),
  z.strictObject({
    kind: z.literal("timed"),
    cpuMs: z.number().nonnegative(),
    wallMs: z.number().nonnegative(),
    shape,
    printed,
  }),
  z.strictObject({ kind: z.literal("grown"), bytes: z.number(), printed }),
]) satisfies z.ZodType<ChildReply>;

/** How many numbers have to be behind a header. */
function numbersOf(header: unknown): number {
  const { kind, shape, shapes } = Object(header);
  const all = kind === "answers" ? shapes : kind === "timed" ? [shape] : [];
  return [...all].filter(Array.isArray).reduce(
    (sum, each) => sum + each.reduce((size, dim) => size * dim, 1),
    0,
  );
}

const anyCount = fc.oneof(fc.nat(4), fc.constant(2 ** 32 - 1));
const anyPrinted = fc.record({
  prints: fc.array(fc.string(), { maxLength: 2 }),
  printsDropped: anyCount,
});
const anyThrown = {
  name: fc.string(),
  message: fc.string(),
  stack: fc.string(),
};
const optional = { requiredKeys: [] };
const anyOdd = fc.record({
  overflows: anyCount,
  bufferBytes: anyCount,
  state: fc.record({
    wroteBeside: fc.boolean(),
    sharesInput: fc.boolean(),
    sharesEarlier: fc.boolean(),
    changedInput: fc.record({ index: anyCount, bits: anyCount }),
    changedOutput: anyCount,
  }, { requiredKeys: ["wroteBeside", "sharesInput", "sharesEarlier"] }),
  printed: anyPrinted,
}, optional);
const anyFault = fc.oneof(
  fc.record({ malformed: fc.string() }),
  fc.record({ threw: fc.record(anyThrown) }),
);
/** One answer: its shape, its counts and what is odd about it. */
const anyAnswer = fc.oneof(
  fc.tuple(fc.array(fc.nat(3), { maxLength: 3 }), fc.option(anyOdd)),
  fc.tuple(
    fc.constant(null),
    fc.tuple(anyOdd, anyFault).map(([odd, fault]) => ({ ...odd, ...fault })),
  ),
);
const anyAnswers = fc.tuple(
  fc.array(anyAnswer, { maxLength: 4 }),
  fc.array(fc.constantFrom("exp", "Tensor.mul"), { maxLength: 2 }),
  anyCount,
).map(([answers, names, calls]) => ({
  kind: "answers",
  shapes: answers.map(([shape]) => shape),
  counts: Object.fromEntries(
    names.map((name) => [name, answers.map(() => calls)]),
  ),
  odd: answers.flatMap(([, odd], at) => odd ? [{ at, ...odd }] : []),
}));
/** Answers as the child gives them. */
const anyReply: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: anyAnswers },
  fc.constant({ kind: "ready" }),
  fc.record({ kind: fc.constant("loaded"), printed: anyPrinted }, {
    requiredKeys: ["kind"],
  }),
  fc.record({ kind: fc.constant("no-class"), exports: fc.array(fc.string()) }),
  fc.record({ kind: fc.constant("malformed"), seen: fc.string() }),
  fc.record({ kind: fc.constant("threw"), ...anyThrown }),
  fc.record({
    kind: fc.constant("timed"),
    cpuMs: fc.nat(),
    wallMs: fc.nat(),
    shape: fc.array(fc.nat(3), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("grown"), bytes: fc.integer() }),
);

/** Places in a value, as paths. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) =>
      placesIn(each, [...path, key])
    ),
  ];
}

/** The value with another one at the place; undefined takes it away. */
function changed(value: unknown, path: readonly string[], to: unknown) {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  const made = changed(copy[key], rest, to);
  if (made === undefined) delete copy[key];
  else copy[key] = made;
  return copy;
}

const anyValue = fc.oneof(
  fc.constantFrom(undefined, null, -1, 0.5, 1, 2 ** 32, "", "ready", true),
  fc.constantFrom([], {}, [1], [[1]], [null], { at: 0 }),
);

describe("isReply()", () => {
  it("takes what the child says, with as many numbers as it says", () => {
    fc.assert(fc.property(anyReply, (reply) => {
      const count = numbersOf(reply);
      assertEquals(isReply(reply, count), true);
      assertEquals(isReply(reply, count + 1), false);
    }));
  });

  it("takes what the schema takes and nothing else, one place changed", () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(anyReply, fc.nat(), anyValue, (reply, place, to) => {
        const places = placesIn(reply);
        const made = changed(reply, places[place % places.length]!, to);
        const other = JSON.parse(JSON.stringify(made) ?? "null");
        const wanted = Schema.safeParse(other).success;
        seen[wanted ? "taken" : "refused"]++;
        if (wanted) assertEquals(isReply(other, numbersOf(other)), true);
        else {
          for (const count of [0, 1, 2, 3]) {
            assertEquals(isReply(other, count), false);
          }
        }
      }),
      { numRuns: 2000 },
    );
    // As chance has it, about 150 of them are taken.
    assertEquals([seen.taken > 40, seen.refused > 40], [true, true]);
  });

  it("takes nothing else", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      assertEquals(isReply(value, 0), Schema.safeParse(value).success);
    }));
  });
});
