import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../dev/testing/mod.ts";
import { GraderError } from "./grader_error.ts";
import type { TensorData } from "./tensor_data.ts";
import { packArguments } from "./wire_arguments.ts";

const numbers = Float32Array.from({ length: 100 }, (_, i) => i);

function view(from: number, to: number): TensorData {
  return { shape: [to - from], data: numbers.subarray(from, to) };
}

/** What the child makes of it: the numbers of each tensor. */
function unpacked(calls: readonly (readonly TensorData[])[]): number[][] {
  const { headers, numbers } = packArguments("double", calls);
  const payload = numbers.flatMap((part) => [...part]);
  return headers.flat().map((arg) => {
    const [start, size] = arg as [number, number];
    return payload.slice(start, start + size);
  });
}

describe("packArguments()", () => {
  it("says where the numbers of each tensor begin, and its shape", () => {
    const { headers, numbers } = packArguments("double", [
      [tensor([1, 2]), 3],
      [tensor([4, 5, 6, 7], [2, 2]), -0],
    ]);
    assertEquals(headers, [[[0, 2], 3], [[2, 2, 2], "-0"]]);
    assertEquals(numbers.map((part) => [...part]), [[1, 2], [4, 5, 6, 7]]);
  });

  it("sends what several tensors are views of once", () => {
    const calls = [[view(10, 40)], [view(20, 60)], [view(30, 35)]];
    assertEquals(packArguments("double", calls).numbers.length, 1);
    assertEquals(
      unpacked(calls),
      calls.flat().map(({ data }) => [...data]),
    );
  });

  it("leaves out what lies between views that are far from each other", () => {
    const calls = [[view(0, 2), tensor([7])], [view(97, 100)]];
    const { numbers } = packArguments("double", calls);
    assertEquals(numbers.map(({ length }) => length), [2, 1, 3]);
    assertEquals(unpacked(calls), [[0, 1], [7], [97, 98, 99]]);
  });

  it("refuses a tensor that holds other numbers than its shape says", () => {
    assertThrows(
      () => packArguments("double", [[tensor([1, 2], [3])]]),
      GraderError,
      "its input holds 2 numbers for shape [3]",
    );
  });
});
