import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { toSheetTensor } from "./sheet_tensor.ts";

describe("toSheetTensor()", () => {
  it("keeps shape and values of a small tensor", () => {
    assertEquals(toSheetTensor(tensor([1, NaN, -0, 4], [2, 2])), {
      shape: [2, 2],
      values: [1, "NaN", "-0", 4],
      omitted: 0,
    });
  });

  it("counts what it leaves out of a large one", () => {
    const large = toSheetTensor(tensor(Array(300).fill(1), [3, 100]));
    assertEquals([large.values.length + large.omitted, large.shape], [
      300,
      [3, 100],
    ]);
  });

  it("keeps scalars and empty tensors apart", () => {
    assertEquals(toSheetTensor(tensor([7], [])).shape, []);
    const empty = { shape: [0, 3], values: [], omitted: 0 };
    assertEquals(toSheetTensor(tensor([], [0, 3])), empty);
  });
});
