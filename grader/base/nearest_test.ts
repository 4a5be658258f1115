import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { nearest } from "./nearest.ts";

const NAMES = ["relu", "sigmoid", "tanh", "gelu", "softmax"];

describe("nearest()", () => {
  it("finds what was meant by a slip of the finger", () => {
    const typed = ["rleu", "sigmoidd", "tan", "GLU", "sofmtax", "softmaks"];
    const meant = ["relu", "sigmoid", "tanh", "gelu", "softmax", "softmax"];
    assertEquals(typed.map((word) => nearest(word, NAMES)), meant);
  });

  it("guesses nothing for what is far from all", () => {
    for (const word of ["transformer", "xyzzy", ""]) {
      assertEquals(nearest(word, NAMES), undefined);
    }
    assertEquals(nearest("relu", []), undefined);
  });

  it("takes the first of those that are equally near", () => {
    assertEquals(nearest("xelu", ["gelu", "relu"]), "gelu");
  });
});
