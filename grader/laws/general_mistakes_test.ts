import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { evidence } from "../../dev/testing/made_evidence.ts";
import { diagnose } from "./diagnose.ts";
import type { Failure } from "../verdict/mod.ts";
import type { Law } from "./law.ts";
import { sampleOf, uniform } from "./samples/mod.ts";

const LAW: Law = {
  id: "any",
  property: "any",
  space: { value: uniform(-1, 1) },
  judge: () => undefined,
};
const SHOWN = {
  kind: "mismatch",
  property: "any",
  message: "any",
  prints: [],
  printsDropped: 0,
} satisfies Failure;
const SAMPLE = sampleOf([1, -2], [1, 2]);

/** What is said of these answers of a file, where a check of a unit failed. */
function on(
  check: string,
  answers: number[],
  { shape = [1, 2], text = "", sample = SAMPLE } = {},
): string {
  const data = Float32Array.from(answers);
  const exercise = { id: "cube", file: "cube.ts", className: "Cube" };
  const context = {
    spec: { id: `cube.${check}` },
    mistakes: [],
    exercises: [exercise],
    student: { sources: new Map([["cube.ts", { text }]]) },
  } as unknown as Parameters<typeof diagnose>[0];
  const made = evidence(LAW, sample, [{ output: { shape, data } }]);
  return diagnose(context, "cube", [made], SHOWN) ?? "";
}

describe("diagnose()", () => {
  const texts: Readonly<Record<string, RegExp>> = {
    "return x.map((v) => { v ** 3; });": /unless it says return/,
    "forward(x: Tensor) { out[0] = x[0]; }": /in x\.data\[i\]/,
    "return x.map((v) => v / x.sum());": /give a Tensor, which is no number/,
    "return x.map((v) => { return v * NaN; }); // x[0]": /no number, such as/,
  };
  for (const [text, says] of Object.entries(texts)) {
    it(`knows why all is NaN in ${text}`, () => {
      assertMatch(on("values", [NaN, NaN], { text }), says);
    });
  }

  it("knows one number in the place of many, and what was compared", () => {
    const one = { shape: [] };
    const texts: Readonly<Record<string, RegExp>> = {
      "forward(x: Tensor) { return x.max(0); }": /np\.maximum is/,
      "for (let i = 0; i < x.size; i++) { return 1; }":
        /ends it with the first/,
      "forward(x: Tensor) { return x > 0 ? x : new Tensor(0); }":
        /compared as if/,
    };
    for (const [text, says] of Object.entries(texts)) {
      assertMatch(on("values", [0], { ...one, text }), says, text);
      assertEquals(on("values", [3, 4], { text }), "", text);
    }
    const first = { text: "for (let i = 1; i < x.size; i++) out[i] = 1;" };
    assertMatch(on("values", [0, 4], first), /the first number is never set/);
    const whole = {
      text: "forward(x: Tensor) { return x.map((v) => Math.max(0, x)); }",
    };
    assertMatch(on("values", [NaN, NaN], whole), /Math's functions take one/);
  });

  it("knows a branch without a return, and rounding", () => {
    const text = "return x.map((v) => { if (v < 0) { return 0; } });";
    assertMatch(on("values", [NaN, 0], { text }), /reaches no return/);
    assertEquals(on("values", [2, 0], { text }), "");
    const rounded = { text: "return x.map((v) => v.toFixed(2));" };
    assertMatch(on("values", [0.25, 0.12], rounded), /rounded or cut off/);
    assertEquals(on("values", [1 / 3, 0.12], rounded), "");
  });

  it("knows an input that comes back, and zeros that nobody filled", () => {
    assertMatch(on("values", [1, -2]), /returns the input as it is/);
    const text = "const out = new Float32Array(x.size);";
    assertMatch(
      on("values", [0, 0], { text }),
      /the new numbers are never set/,
    );
    assertMatch(on("values", [0, 0]), /the same comes out/);
    assertMatch(on("values", [5, 5]), /the same comes out/);
  });

  it("knows a function that is not called, and a loop that sets nothing", () => {
    const bare = { text: "1 / (1 + Math.exp - v)" };
    assertMatch(on("values", [NaN, NaN], bare), /is not called/);
    const given = { text: "x.map(Math.exp) * 2" };
    assertMatch(on("values", [NaN, NaN], given), /no number, such as/);
    const copies = {
      text: "for (let v of x.data) { if (v < 0) v = 0; } return x;",
    };
    assertMatch(on("values", [1, -2], copies), /of a loop is a copy/);
    assertEquals(on("values", [1, 4], copies), "");
    const sized = {
      text: "forward(x) { for (let i = 0; i < x.length; i++) f(i); }",
    };
    assertMatch(on("values", [1, -2], sized), /x\.length is undefined/);
    const shaped = { text: "for (let i = 0; i < x.shape[dim]; i++) {}" };
    assertMatch(on("values", [0, 0], shaped), /x\.shape\[dim\] is undefined/);
    const power = { text: "v + v ^ 2" };
    assertMatch(on("values", [3, 4], power), /works on bits/);
    const sum = { text: "const s = x.sum();\n return x.map((v) => v / s);" };
    assertMatch(on("values", [NaN, NaN], sum), /give a Tensor, which/);
    const ops = { text: "const s = x.sum(); return x.div(s).div(n);" };
    assertMatch(on("values", [NaN, NaN], ops), /no number, such as/);
    const masked = { text: "x[x < 0] = 0; return x;" };
    assertMatch(on("values", [1, -2], masked), /sets nothing here/);
    const texts = { text: "1 / (1 + Math.exp(-v).toFixed(4))" };
    assertMatch(on("values", [0.25, 0.1], texts), /\+ joins texts/);
    const sets = { text: "x.map((v) => v = 0 ? 0 : v)" };
    assertMatch(on("values", [1, -2], sets), /a single = sets/);
    const compares = { text: "x.map((v) => v === 0 ? 0 : v)" };
    assertMatch(on("values", [1, -2], compares), /input as it is/);
  });

  it("knows decimal commas", () => {
    const commas = [
      "Math.exp(-1,702 * v)",
      "Math.exp(v * 1,702)",
      "x.mul(0,5)",
      "x.map((v) => v * 0,5)",
      "x.map((v) => { return 0,5 * v; })",
      "v * (0,5 + v)",
    ];
    for (const text of commas) {
      assertMatch(on("values", [1, 2], { text }), /decimal comma/, text);
    }
    const others = [
      "new Tensor([1,2])",
      "x.sum(1,true)",
      "f((a, b) => a + b,0)",
    ];
    for (const text of others) {
      assertEquals(on("values", [1, 2], { text }), "", text);
    }
  });

  it("knows results that are dropped", () => {
    const dropped = [
      "const e = x.exp();\n e.div(e.sum(dim, true));\n return e;",
      "const e = x.exp()\n e.div(e.sum(dim, true))\n return e",
      "for (const v of x.data) { Math.max(0, v); }",
      "const y = x;\n y.map((v) => Math.max(0, v));\n return y;",
    ];
    for (const text of dropped) {
      assertMatch(on("values", [1, 2], { text }), /is dropped/, text);
    }
    const kept = [
      "const y = x\n .sub(x.max(dim, true))\n .exp();",
      "const y =\n x.sub(x.max(dim, true));",
      "return (\n x.exp()\n);",
      "if (x.size > 3)\n return x.exp();",
      "const seen = new Set(); seen.add(1);",
      "x.map((v) => { Math.exp(v); })",
      "const out = []; x.data.map((v, i) => out[i] = Math.exp(v));",
      "const out = []; x.map((v) => out.push(v)); return out;",
      "let s = 0; x.map((v) => s += Math.exp(v)); return x.div(s);",
    ];
    for (const text of kept) {
      assertEquals(on("values", [1, 2], { text }), "", text);
    }
  });

  it("knows loops of other languages, and inputs of one dim", () => {
    const text = "for (let i = 0; i < x.size - 1; i++) y[i] = x.data[i];";
    assertMatch(on("values", [1, 0], { text }), /last number is never set/);
    assertEquals(on("values", [1, 2], { text }), "");
    const places = { text: "for (const i in x.data) y.push(i * i);" };
    assertMatch(on("values", [0, 1], places), /runs over the places/);
    const rows = { text: "for (let j = 0; j < x.shape[1]; j++) y.push(1);" };
    assertEquals(on("values", [0, 1], rows), "");
    const flat = { ...rows, shape: [2], sample: sampleOf([1, -2]) };
    assertMatch(on("values", [0, 0], flat), /as here, x\.shape\[1\]/);
    // Something was made of its numbers: that is not what went wrong.
    assertEquals(on("values", [0.5, 0.25], flat), "");
    const shaped = { text: "new Tensor(x.shape)", shape: [1] };
    assertMatch(on("values", [0], shaped), /numbers of the shape/);
    const bare = { text: "forward(x: Tensor, dim: number) { }" };
    assertMatch(on("values", [1, 2], bare), /dim has no value/);
    const given = { text: "forward(x: Tensor, dim?: number) { dim ??= -1; }" };
    assertEquals(on("values", [1, 2], given), "");
    const largest = { text: "const m = Math.max(x.data);" };
    assertMatch(on("values", [NaN, NaN], largest), /Math\.max of an array/);
    const lists = { text: "x.tolist().map(f)", shape: [1] };
    assertMatch(on("values", [0], lists), /lists in a list/);
    const first = { text: "if (x.data[0] > 0) return x;" };
    assertMatch(on("shape", [3, 4], first), /the first number alone/);
  });

  it("knows a shape that was lost", () => {
    const shape = [2];
    assertMatch(on("shape", [0, 0], { shape }), /new Tensor\(numbers, x.shape/);
  });

  it("says nothing of what it does not know, nor of other checks", () => {
    assertEquals(on("values", [1, 2]), "");
    assertEquals(on("values", [1, NaN]), "");
    assertEquals(on("extremes", [NaN, NaN]), "");
  });
});
