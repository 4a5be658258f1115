import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { faultAdvice } from "./fault_advice.ts";

const prints = { prints: [], printsDropped: 0 };

function on(seen: string): string {
  return faultAdvice({ ...prints, kind: "malformed", seen }) ?? "";
}

/** What is said of what code threw in this engine, which words it. */
function onCode(body: string): string {
  try {
    new Function("x", "Tensor", body)({ max: 1, data: [] }, class Tensor {});
  } catch (error) {
    const { name, message } = error as Error;
    return faultAdvice({ ...prints, kind: "threw", name, message }) ?? "";
  }
  return "nothing was thrown";
}

describe("faultAdvice()", () => {
  it("says what a result lacks to be a Tensor", () => {
    assertMatch(on("undefined"), /return is missing/);
    assertMatch(on("an array"), /by new Tensor\(numbers, x.shape\)/);
    assertMatch(on("a Float32Array"), /wrap them by new Tensor/);
    assertMatch(on("a Promise (forward must not be async)"), /async/);
    assertMatch(on("a number"), /x\.map/);
  });

  const cases: readonly (readonly [string, RegExp])[] = [
    ["np.maximum(0, x)", /no np here/],
    ["1 / (1 + e ** -x)", /Math\.E \*\* -v/],
    ["exp(x)", /^write Math\.exp$/],
    ["sum(x)", /x\.sum\(/],
    ["range(3)", /for \(let i/],
    ["x.max(axis)", /no names here/],
    ["erf(x)", /has no erf/],
    ["Math.max(...1)", /is no list/],
    ["return True", /^write true/],
    ["return Softmax", /Softmax has to be imported/],
    ["x.maximum(0)", /Math\.max\(0, v\)/],
    ["x.tanh()", /Math\.tanh\(v\)/],
    ["(2 * x).map((v) => v)", /^that is no Tensor: an operator/],
    ["x.max()", /is no Tensor/],
    ["2(x)", /needs its sign/],
    ["x.data()", /^data is a value of a Tensor/],
    ["Tensor.forward(x)", /new Tensor\(\)\.forward/],
    ["Tensor(1)", /^new is missing: new Tensor\(/],
    ["undefined.map((v) => v)", /no self/],
    ["const a = 1; a = 2", /by let/],
    ["for (const v of x) v", /x\.data/],
    ["const f = () => f(); f()", /use a loop/],
    [
      "throw TypeError('the class has no method \"forward\"')",
      /how it is spelled/,
    ],
    ["Activation", /a type: import/],
    ["const f = 0; f(1)", /^map wants a function/],
    ["const row = [1]; row.append(1)", /by push/],
    ["const v = 1; v.max(0)", /^v is no Tensor/],
    ["x.relu()", /does all else$/],
    ["sigmoid(x)", /nothing has the name sigmoid here/],
    ["Math.maximum(1)", /Math has no maximum/],
  ];
  for (const [code, says] of cases) {
    it(`knows what ${code} is about`, () => assertMatch(onCode(code), says));
  }

  it("knows the options of NumPy", () => {
    for (const [name, says] of [["keepdims", /keepdim/], ["axis", /dim/]]) {
      const message = `Cannot max: it has no option "${name}"; give a dim`;
      const fault = { ...prints, kind: "threw", name: "TypeError" } as const;
      assertMatch(faultAdvice({ ...fault, message }) ?? "", says as RegExp);
    }
  });

  it("knows a dim that was not kept", () => {
    const message = "Cannot broadcast shapes [2, 3] and [2]: dim -1 is ...";
    const fault = { ...prints, kind: "threw", name: "RangeError" } as const;
    assertMatch(faultAdvice({ ...fault, message }) ?? "", /keep it as 1/);
  });

  it("says nothing where it cannot know", () => {
    assertEquals(on("a Tensor of shape [2] holding 3"), "");
    assertEquals(onCode("throw new Error('no')"), "");
    const died = { ...prints, kind: "died", reason: "was ended" } as const;
    assertEquals(faultAdvice(died), undefined);
  });
});
