import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { lowTime } from "./low_time.ts";

describe("lowTime()", () => {
  it("is near the fastest, and not the fastest of many", () => {
    const times = Array.from({ length: 21 }, (_, i) => 21 - i);
    assertEquals(lowTime(times), 3);
    assertEquals(lowTime([7, 5, 9]), 5);
  });
  it("is not moved by most batches being disturbed", () => {
    const quiet = [1, 1, 1, 1];
    const loud = Array.from({ length: 16 }, (_, i) => 10 + i);
    assertEquals(lowTime([...loud, ...quiet]), 1);
  });
});
