import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { movingWindow } from "../subject/mod.ts";
import { costInput } from "./cost_input.ts";
import { rewrite } from "./rewrite.ts";

const INPUT = {
  shape: [2, 4],
  data: Float32Array.from({ length: 12 }, (_, i) => 10 * i),
};

describe("rewrite()", () => {
  it("gives a window on the numbers with one of them replaced", () => {
    for (let seed = 0; seed < 50; seed++) {
      const { shape, data } = rewrite(INPUT, seed, 3);
      assertEquals(shape, [2, 4]);
      const strange = data.filter((value) => value % 10 !== 0);
      assert(strange.length <= 1);
      assert(strange.every((value) => Math.abs(value) <= 0.5));
      const start = data.findIndex((value) => value % 10 === 0);
      const first = data[start]! - 10 * start;
      data.forEach((value, i) => {
        if (value % 10 === 0 && value !== 0) {
          assertEquals(value, first + 10 * i);
        }
      });
    }
  });
  it("gives other numbers for another count of calls", () => {
    assertNotEquals(rewrite(INPUT, 1, 1).data, rewrite(INPUT, 1, 2).data);
  });
  it("leaves the input as it was", () => {
    const before = INPUT.data.slice();
    rewrite(INPUT, 1, 20);
    assertEquals(INPUT.data, before);
  });
  it("replaces one number where there is no room to move", () => {
    const exact = { shape: [12], data: INPUT.data };
    const { data } = rewrite(exact, 5, 4);
    const changed = data.filter((value, i) => value !== INPUT.data[i]);
    assertEquals(changed.length, 1);
  });
});

describe("movingWindow()", () => {
  it("stays within the numbers and reaches both ends", () => {
    const starts = new Set<number>();
    let state = 1;
    for (let i = 0; i < 300; i++) {
      const window = movingWindow(state, 8, 12);
      state = window.state;
      assert(window.start >= 0 && window.start + 8 <= 12);
      assert(window.at >= 0 && window.at < 8);
      starts.add(window.start);
    }
    assertEquals([...starts].sort(), [0, 1, 2, 3, 4]);
  });
});

describe("costInput()", () => {
  it("is sorted, of another size for another seed, with room to move", () => {
    const sizes = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const { shape, data } = costInput(seed);
      const [rows, columns] = shape as [number, number];
      sizes.add(shape.join("x"));
      assert(data.length >= 1.5 * rows * columns);
      assert(Math.abs(rows * columns / 16384 - 1) < 0.15);
      assert(data.every((value, i) => i === 0 || value > data[i - 1]!));
    }
    assert(sizes.size > 10);
  });
});
