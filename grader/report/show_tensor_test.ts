import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { toSheetTensor } from "../verdict/mod.ts";
import { showTensor } from "./show_tensor.ts";

function show(values: readonly number[], shape?: readonly number[]): string {
  return showTensor(toSheetTensor(tensor(values, shape)));
}

describe("showTensor()", () => {
  it("nests brackets by the shape", () => {
    assertEquals(show([1, 2, 3]), "[1, 2, 3]");
    assertEquals(show([1, 2, 3, 4], [2, 2]), "[[1, 2], [3, 4]]");
    assertEquals(show([1, 2], [1, 2, 1]), "[[[1], [2]]]");
  });

  it("shows a scalar bare, and what is special in words", () => {
    assertEquals(show([0.1], []), "0.1");
    assertEquals(show([NaN, -0, -Infinity]), "[NaN, -0, -Infinity]");
  });

  it("names the shape of an empty tensor", () => {
    assertEquals(show([], [2, 0, 3]), "[] of shape [2, 0, 3]");
  });

  it("shows the first numbers of many, and how many more there are", () => {
    const text = show(Array.from({ length: 100 }, (_, i) => i), [10, 10]);
    assertEquals(
      text,
      "[0, 1, 2, 3, 4, 5, 6, 7, ... 92 more] of shape [10, 10]",
    );
  });
});
