import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { encodeFloat32 } from "./_encode_float32.ts";
import { EXACT_FUNCTIONS } from "./_exact_functions.ts";
import { pointwiseInputs } from "./_pointwise_inputs.ts";
import { sha256 } from "../../subject/sha256.ts";
import { softmaxInputs } from "./_softmax_inputs.ts";
import { tableText } from "./_table_text.ts";
import { PointwiseTable, SoftmaxTable } from "./_tables.ts";
import pointwise from "./pointwise.json" with { type: "json" };
import softmax from "./softmax.json" with { type: "json" };

// Of the text that generate.ts writes, so that line ends changed by a checkout
// do not count.
const POINTWISE_SHA256 =
  "a4312d30888f6fac2411fe773bd29d46f65a65384cfc568784f440c2c69805f3";
const SOFTMAX_SHA256 =
  "8ffae062943aec6193d56b4f0e725a14bf481fed183a8d2c3cdb87ad70d43e94";

describe("sha256()", () => {
  it("sha256() does give the digest that the standard lists", async () => {
    assertEquals(
      await sha256("abc"),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("PointwiseTable", () => {
  it("PointwiseTable does read a file that has not changed", async () => {
    assertEquals(await sha256(tableText(pointwise)), POINTWISE_SHA256);
  });

  it("PointwiseTable does hold what the generator would ask for", () => {
    const { inputs, functions } = PointwiseTable.parse(
      pointwise,
    );
    const sets = Object.entries(pointwiseInputs());
    assertEquals(
      Object.entries(inputs),
      sets.map(([set, values]) => [set, encodeFloat32(values)]),
    );
    assertEquals(Object.keys(functions), Object.keys(EXACT_FUNCTIONS));
    for (const { outputs } of Object.values(functions)) {
      assertEquals(
        Object.entries(outputs).map(([set, text]) => [set, text.length]),
        Object.entries(inputs).map(([set, text]) => [set, text.length]),
      );
    }
  });

  it("PointwiseTable does refuse what is not base64", () => {
    const table = { $comment: "", inputs: { grid: "?" }, functions: {} };
    assertEquals(PointwiseTable.safeParse(table).success, false);
  });
});

describe("SoftmaxTable", () => {
  it("SoftmaxTable does read a file that has not changed", async () => {
    assertEquals(await sha256(tableText(softmax)), SOFTMAX_SHA256);
  });

  it("SoftmaxTable does hold what the generator would ask for", () => {
    const { cases } = SoftmaxTable.parse(softmax);
    const wanted = softmaxInputs().map(({ name, shape, dim, values }) => ({
      name,
      shape: [...shape],
      dim,
      input: encodeFloat32(values),
    }));
    assertEquals(cases.map(({ output: _, ...rest }) => rest), wanted);
    assertEquals(new Set(cases.map(({ name }) => name)).size, cases.length);
    assert(cases.length >= 40);
  });
});
