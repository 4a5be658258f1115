import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Case, CLEAN, type Subject } from "../subject/mod.ts";
import type { Batch } from "./batch.ts";
import { claiming } from "../../dev/testing/timed.ts";
import { costInput } from "./cost_input.ts";
import { rewrite } from "./rewrite.ts";
import { spotCheck } from "./spot_check.ts";

const INPUT = costInput(1);

/** Doubles each number. */
const DOUBLE: Subject = {
  ...claiming({ name: "double", callMs: 1 }),
  forward: (_, cases: readonly Case[]) =>
    Promise.resolve(cases.map(({ input: { shape, data } }) => ({
      kind: "value" as const,
      output: { shape, data: data.map((value) => 2 * value) },
      work: { calls: {}, overflows: 0 },
      bufferBytes: 0,
      state: CLEAN,
      prints: [],
      printsDropped: 0,
    }))),
};

function answered(rewriteSeed: number, kept: number, by = kept): Batch {
  const { shape, data } = rewrite(INPUT, rewriteSeed, by);
  const output = { shape, data: data.map((value) => 2 * value) };
  return { calls: 20, kept, rewriteSeed, spentMs: 1, wallMs: 1, output };
}

describe("spotCheck()", () => {
  it("holds where all answers are those of the calls that were kept", async () => {
    const batches = [answered(1, 17), answered(2, 20), answered(3, 18)];
    assertEquals(await spotCheck("any", DOUBLE, INPUT, batches, 1), "same");
  });
  it("finds the answer to an earlier call", async () => {
    const batches = [answered(1, 17, 16), answered(2, 20, 1)];
    assertEquals(await spotCheck("any", DOUBLE, INPUT, batches, 1), "other");
  });
  it("accuses nobody who gives no answer", async () => {
    const fault = {
      kind: "died",
      reason: "ended",
      prints: [],
      printsDropped: 0,
    } as const;
    const dead: Subject = {
      ...DOUBLE,
      forward: () => Promise.resolve([fault]),
    };
    const batches = [answered(1, 17)];
    assertEquals(await spotCheck("any", dead, INPUT, batches, 1), fault);
  });
  it("finds one wrong answer among many batches", async () => {
    const batches = Array.from(
      { length: 20 },
      (_, i) => answered(i, 9, i === 5 ? 1 : 9),
    );
    assertEquals(await spotCheck("any", DOUBLE, INPUT, batches, 1), "other");
  });
  it("looks at other rows for another seed", async () => {
    const good = answered(1, 9);
    const data = good.output.data.slice();
    data.fill(0, 0, INPUT.shape.at(-1));
    const bad = { ...good, output: { ...good.output, data } };
    const batches = [
      ...Array.from({ length: 19 }, (_, i) => answered(i, 9)),
      bad,
    ];
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    const found = await Promise.all(
      seeds.map((seed) => spotCheck("any", DOUBLE, INPUT, batches, seed)),
    );
    assertEquals(new Set(found).size, 2);
  });
});
