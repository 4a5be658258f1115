import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { costlyIdioms, IDIOMS } from "./costly_idioms.ts";

describe("costlyIdioms()", () => {
  const known = [
    ["out[i] = v ** 3;", /power function/],
    ["y = Math.pow(v, 3);", /power function/],
    ["out[i] = Number(v.toFixed(7));", /text and back/],
    ["for (const v of data) { t = new Tensor([v]); }", /single numbers/],
    ["return x.map((v) => new Tensor([v]).exp().data[0]);", /single numbers/],
    ["all = all.concat([v]);", /square of the count/],
    ["all = [...all, v];", /square of the count/],
    ["const max = row.toSorted().at(-1);", /sorted/],
    ["const list = Array.from(x.data);", /twice the memory/],
    ["new Tensor([...x.data].map(f));", /twice the memory/],
    ["values.push(v);", /grows/],
    ["x.data.slice(a, b).map((v) => Math.exp(v))", /slice, map and reduce/],
    ["Float32Array.from(x.data, (v) => f(v))", /iterator/],
    ["x.data.map((v) => Math.max(0, v))", /every number/],
  ] as const;
  for (const [code, advice] of known) {
    it(`costlyIdioms() knows what ${code} costs`, () => {
      assertMatch(costlyIdioms(code)[0] ?? "", advice);
    });
  }
  it("repeats nothing without a bound, so that it takes linear time", () => {
    for (const { pattern: { source } } of IDIOMS) {
      const bare = source.replaceAll(/\\.|\[[^\]]*\]/g, "c");
      assertEquals(/[*+]|\{\d+,\}/.exec(bare), null, source);
    }
  });
  it("sees an idiom across lines, and ends on a long source of parts", () => {
    const long = "q.map(f),\n".repeat(29_000);
    assertMatch(
      costlyIdioms(`x\n  .data\n  .push(1); ${long}`)[0] ?? "",
      /grows/,
    );
    assertMatch(costlyIdioms("x.tolist().flat(9)")[0] ?? "", /nested/);
  });
  it("has nothing to say of a loop", () => {
    const code = `
      const out = new Float32Array(x.size);
      for (let i = 0; i < out.length; i++) {
        const e = Math.exp(-Math.abs(x.data[i]));
        out[i] = x.data[i] >= 0 ? 1 / (1 + e) : 2 ** -1 * e;
      }
      return new Tensor(out, x.shape);`;
    assertEquals(costlyIdioms(code), []);
  });
});
