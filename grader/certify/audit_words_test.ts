import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { KEPT } from "../laws/run_laws.ts";
import type { Reply } from "../subject/mod.ts";
import { CLEAN } from "../subject/subject.ts";
import { tensor } from "../../dev/testing/mod.ts";
import type { Failure, ScoreSheet, Units } from "../verdict/mod.ts";
import { auditWords } from "./audit_words.ts";

const HALVED = "it is halved";
const UNITS = {
  double: {
    exact: { forms: { plain: (x: number) => 2 * x } },
    checks: {},
    mistakes: [{
      id: "double/halved",
      wrong: HALVED,
      fails: "double.values",
      mayFail: [],
      saidBy: [],
      code: () => "",
      says: HALVED,
      explains: [
        ({ input }, { data }) => data.every((y, i) => y === input.data[i]! / 2),
      ],
    }],
  },
} satisfies Units;

/** Code that halves 4, as a sheet shows it. */
const TRUE = {
  kind: "mismatch",
  property: "it is twice",
  message: "it gave 2; wanted 8",
  input: { shape: [1], values: [4], omitted: 0 },
  output: { shape: [1], values: [2], omitted: 0 },
  index: [0],
  expected: 8,
  actual: 2,
  absError: 6,
  prints: [],
  printsDropped: 0,
  diagnosis: HALVED,
} satisfies Failure;

async function untrue(changed: Partial<Failure>): Promise<string[]> {
  const counterexample: Failure = { ...TRUE, ...changed };
  const checks = [{ id: "double.values", outcome: "failed", counterexample }];
  const items = [{
    id: "double",
    file: "double.ts",
    checks,
  }] as unknown as ScoreSheet["items"];
  return await auditWords({ items }, UNITS, (_, { input }) => {
    const reply: Reply = {
      kind: "value",
      output: tensor([...input.data].map((x) => x / 2)),
      work: { calls: {}, overflows: 0 },
      bufferBytes: 4,
      state: CLEAN,
      prints: [],
      printsDropped: 0,
    };
    return Promise.resolve(reply);
  });
}

describe("auditWords()", () => {
  it("finds nothing where all is so", async () => {
    assertEquals(await untrue({}), []);
  });

  it("finds numbers that do not go together", async () => {
    assertEquals(await untrue({ absError: 5 }), [
      "double.values: the error is 6, not 5",
    ]);
    assertEquals(await untrue({ actual: 3, absError: 5 }), [
      "double.values: it got 3, but the output has 2 there",
    ]);
  });

  it("finds a right value that is called wrong", async () => {
    const output = { shape: [1], values: [8], omitted: 0 };
    const said = await untrue({
      output,
      actual: 8,
      expected: 9,
      absError: 1,
      diagnosis: undefined,
    });
    assertEquals(said, [
      "double.values: it calls 8 wrong, which is right there",
      "double.values: alone it gives [2] of shape [1] for that",
    ]);
  });

  it("finds an output that the code alone does not give, unless the sheet says so", async () => {
    const output = { shape: [1], values: [3], omitted: 0 };
    const changed = { output, actual: 3, absError: 5 };
    assertEquals(await untrue({ ...changed, diagnosis: undefined }), [
      "double.values: alone it gives [2] of shape [1] for that",
    ]);
    assertEquals(await untrue({ ...changed, diagnosis: KEPT }), []);
  });

  it("finds a likely mistake that would have given something else", async () => {
    const said = await untrue({ diagnosis: "it is trebled" });
    assertEquals(said, [
      'double.values: "it is trebled" would not have given that output',
    ]);
  });

  it("finds a dim that exists and should be refused", async () => {
    const message = "it gave a tensor; wanted a RangeError";
    const said = await untrue({ message, dim: -1 });
    assertEquals(said, ["double.values: it wants dim -1 of [1] refused"]);
  });
});
