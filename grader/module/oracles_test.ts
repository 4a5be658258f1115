import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ulpsBetween } from "../base/ulps_between.ts";
import { arithmetic } from "../laws/oracle/arithmetic.ts";
import { decodeFloat32 } from "../laws/oracle/float32_text.ts";
import { oracleInputs } from "../laws/oracle/inputs.ts";
import { exactAt, tabulate } from "../laws/oracle/tabulate.ts";
import { loadUnit } from "./folders.ts";
import { oracles } from "./generate_oracles.ts";

const INPUTS = oracleInputs();
const More = arithmetic(90);

describe("oracleInputs()", () => {
  it("oracleInputs() does ascend from end to end", () => {
    const sizes = Object.entries(INPUTS).map((
      [set, { length }],
    ) => [set, length]);
    assertEquals(sizes, [["grid", 241], ["tails", 74], ["near-zero", 24]]);
    for (const inputs of Object.values(INPUTS)) {
      for (const [index, x] of inputs.entries()) {
        const before = inputs[index - 1] ?? -Infinity;
        assert(before < x || Object.is(before, -0), `${x}`);
      }
    }
  });
});

for (const { folder, file, oracle } of await oracles()) {
  describe(`oracle.json of ${folder}`, () => {
    const tables = JSON.parse(Deno.readTextFileSync(file));

    it("oracle.json does hold what 60 digits give", () => {
      assertEquals(
        tables,
        Object.fromEntries(
          Object.entries(oracle).map((
            [form, compute],
          ) => [form, tabulate(compute)]),
        ),
      );
    });

    it("oracle.json does hold what 90 digits give", () => {
      for (const [form, compute] of Object.entries(oracle)) {
        for (const [set, inputs] of Object.entries(INPUTS)) {
          const outputs = decodeFloat32(tables[form][set]);
          for (let index = 0; index < inputs.length; index += 17) {
            assertEquals(
              exactAt(compute, inputs[index]!, More),
              outputs[index],
            );
          }
        }
      }
    });

    it("oracle.json does agree with the formula that grades", async () => {
      const { exact } = await loadUnit(folder);
      assert(exact && "forms" in exact);
      for (const form of Object.keys(oracle)) {
        const formula = exact.forms[form] ?? Object.values(exact.forms)[0]!;
        for (const [set, inputs] of Object.entries(INPUTS)) {
          for (const [index, y] of decodeFloat32(tables[form][set]).entries()) {
            const x = inputs[index]!;
            const ulps = ulpsBetween(y, Math.fround(formula(x)));
            assert(ulps <= 1, `${form}(${x}): ${ulps}`);
          }
        }
      }
    });
  });
}
