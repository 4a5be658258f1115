import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { GraderError } from "../subject/grader_error.ts";
import { type Code, mistakesOf } from "./mistakes_of.ts";

function textOf(code: Code, solution = ""): string {
  const [mistake] = mistakesOf("relu", {
    values: { one: { wrong: "all", ...code } },
  });
  return mistake!.code("ReLU", solution);
}

function callOf(values: readonly number[]) {
  return {
    input: { shape: [values.length], data: Float32Array.of(...values) },
  };
}

describe("mistakesOf()", () => {
  it("names checks of the exercise by what follows the point", () => {
    const [one, other] = mistakesOf("relu", {
      values: { one: { wrong: "a", value: (v) => v, mayFail: ["shape"] } },
      "systems.memory": {
        other: { wrong: "b", edit: {}, mayFail: ["systems.nonlinear"] },
      },
    });
    assertEquals([one!.id, one!.fails, ...one!.mayFail], [
      "relu/one",
      "relu.values",
      "relu.shape",
    ]);
    assertEquals([other!.fails, ...other!.mayFail], [
      "systems.memory",
      "systems.nonlinear",
    ]);
  });

  it("makes a file of a formula, a function, a class or an edit", () => {
    assertEquals(
      textOf({ value: (v) => v }).replaceAll(/\s/g, ""),
      "exportclassReLU{forward(x){returnx.map((v)=>v);}}",
    );
    assertEquals(
      textOf({ forward: () => new Tensor([1]) }).replaceAll(/\s/g, ""),
      'import{Tensor}from"tinytorch";' +
        "exportclassReLU{forward=()=>newTensor([1]);}",
    );
    assertEquals(
      textOf({
        async forward() {
          return await 1;
        },
      }).replaceAll(/\s/g, ""),
      "exportclassReLU{asyncforward(){returnawait1;}}",
    );
    assertEquals(
      textOf({ class: class {} }).replaceAll(/\s/g, ""),
      "exportclassReLU{}",
    );
    assertEquals(
      textOf({ class: class Other {} }).replaceAll(/\s/g, ""),
      "exportclassOther{}",
    );
    assertEquals(textOf({ edit: { "a": "b", "bc": "$&" } }, "ac"), "$&");
  });

  it("refuses an edit of what is not there once", () => {
    for (const solution of ["b", "a a"]) {
      assertThrows(
        () => textOf({ edit: { a: "c" } }, solution),
        GraderError,
        'Cannot make "relu/one": its solution has "a"',
      );
    }
  });

  it("explains answers of the formula and of those alike", () => {
    const [mistake] = mistakesOf("relu", {
      values: {
        one: {
          wrong: "a",
          value: (v) => 2 * v,
          alike: [(v) => 3 * v],
          says: "b",
          saidBy: ["extremes"],
        },
      },
    });
    const call = callOf([1, 2]);
    const explained = [[2, 4], [3, 6], [2, 6]].map((values) =>
      mistake!.explains!.some((explain) =>
        explain(call, { shape: [2], data: Float32Array.of(...values) })
      )
    );
    assertEquals(explained, [true, true, false]);
    assertEquals(mistake!.saidBy, ["relu.extremes"]);
  });

  it("says nothing without words, and refuses words that are never said", () => {
    const [silent] = mistakesOf("relu", {
      values: { one: { wrong: "a", value: (v) => v } },
    });
    assert(silent!.explains === undefined);
    assertThrows(
      () =>
        mistakesOf("relu", {
          values: { one: { wrong: "a", edit: {}, says: "b" } },
        }),
      GraderError,
      'Cannot tell of "relu/one"',
    );
  });
});
