import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import { Tensor } from "tinytorch";
import { formatNumber } from "./_format_number.ts";

describe("formatNumber()", () => {
  it("writes the shortest digits that give a float32 back", () => {
    const numbers = [
      0,
      1,
      -2.5,
      0.1,
      1 / 3,
      16777216,
      3.4028234663852886e38,
      1e-45,
    ];
    assertEquals(numbers.map(Math.fround).map(formatNumber), [
      "0",
      "1",
      "-2.5",
      "0.1",
      "0.33333334",
      "16777216",
      "3.4028235e+38",
      "1e-45",
    ]);
  });

  it("writes what is special", () => {
    assertEquals([-0, NaN, Infinity, -Infinity].map(formatNumber), [
      "-0",
      "NaN",
      "Infinity",
      "-Infinity",
    ]);
  });

  it("loses no float32", () => {
    fc.assert(fc.property(fc.float(), (value) => {
      assertStrictEquals(Math.fround(Number(formatNumber(value))), value);
    }));
  });
});

describe("Tensor.toString()", () => {
  it("nests brackets as the shape says", () => {
    assertEquals(`${new Tensor([[1, 2], [3, 4]])}`, "tensor([[1, 2], [3, 4]])");
    assertEquals(`${new Tensor(0.1)}`, "tensor(0.1)");
    assertEquals(`${new Tensor([])}`, "tensor([])");
  });

  it("tells the shape of an empty tensor", () => {
    const x = new Tensor(new Float32Array(0), [2, 0, 3]);
    assertEquals(`${x}`, "tensor([], shape=[2, 0, 3])");
  });

  it("breaks what does not fit a line", () => {
    const row = [0.123, 0.456, 0.789, 1.234, 5.678, 9.012];
    assertEquals(
      `${new Tensor([row, row])}`,
      "tensor([[0.123, 0.456, 0.789, 1.234, 5.678, 9.012],\n" +
        "        [0.123, 0.456, 0.789, 1.234, 5.678, 9.012]])",
    );
    const long = `${new Tensor(Array.from({ length: 60 }, (_, i) => i))}`;
    const lines = long.split("\n");
    assertEquals(lines.length, 4);
    assert(lines.every((line) => line.length <= 80));
    assertEquals(
      long.replaceAll(/\s+/g, " "),
      `tensor([${[...Array(60).keys()].join(", ")}])`,
    );
  });

  it("summarises a large tensor and tells its shape", () => {
    const x = new Tensor(Float32Array.from({ length: 90000 }, (_, i) => i), [
      300,
      300,
    ]);
    assertEquals(
      `${x}`,
      "tensor([[0, 1, 2, ..., 297, 298, 299],\n" +
        "        [300, 301, 302, ..., 597, 598, 599],\n" +
        "        [600, 601, 602, ..., 897, 898, 899],\n" +
        "        ...,\n" +
        "        [89100, 89101, 89102, ..., 89397, 89398, 89399],\n" +
        "        [89400, 89401, 89402, ..., 89697, 89698, 89699],\n" +
        "        [89700, 89701, 89702, ..., 89997, 89998, 89999]], shape=[300, 300])",
    );
    const narrow = new Tensor(new Float32Array(1200), [600, 2]);
    assert(`${narrow}`.startsWith("tensor([[0, 0], [0, 0], [0, 0], ..., "));
  });
});

describe("Tensor[Deno.customInspect]()", () => {
  it("shows the tensor and not its fields", () => {
    assertEquals(Deno.inspect(new Tensor([1, 2])), "tensor([1, 2])");
    assertEquals(Deno.inspect([new Tensor(1)]), "[ tensor(1) ]");
  });
});
