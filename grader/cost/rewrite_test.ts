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
  it("gives a window on the numbers, stretched and shifted, one replaced", () => {
    for (let seed = 0; seed < 50; seed++) {
      const { shape, data } = rewrite(INPUT, seed, 3);
      assertEquals(shape, [2, 4]);
      const steps = [...data].slice(1).map((value, i) => value - data[i]!);
      const usual = steps.toSorted((a, b) => a - b)[3]!;
      assert(usual > 7 && usual < 13);
      const odd = steps.filter((step) => Math.abs(step - usual) > 1e-4);
      assert(odd.length <= 2, `${steps}`);
    }
  });
  it("gives no number twice in many calls, nor any by its place", () => {
    const input = costInput(1);
    const seen = new Set<number>();
    for (let call = 1; call <= 20; call++) {
      const { data } = rewrite(input, 7, call);
      for (const at of [0, 500, 9000]) seen.add(data[at]!);
    }
    assert(seen.size >= 59);
  });
  it("gives other numbers for another count of calls", () => {
    assertNotEquals(rewrite(INPUT, 1, 1).data, rewrite(INPUT, 1, 2).data);
  });
  it("leaves the input as it was", () => {
    const before = INPUT.data.slice();
    rewrite(INPUT, 1, 20);
    assertEquals(INPUT.data, before);
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
