import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { doingIn } from "./doing_of.ts";

function line(id: number, parent: number, state: string, ticks: number) {
  return `${id} (a ) R (b) ${state} ${parent} 1 1 0 -1 4 0 0 0 0 ${ticks} 2 0 0 20`;
}

describe("doingIn()", () => {
  it("adds up a process and what came of it, and nothing else", () => {
    const stats = [
      line(7, 5, "S", 30),
      line(5, 1, "S", 1),
      line(8, 7, "S", 100),
      line(9, 1, "R", 5000),
    ].join("\n");
    assertEquals(doingIn(stats, 5), { cpuMs: 10 * (131 + 6), waits: true });
  });

  it("does not take for waiting what would run if it could", () => {
    for (const state of ["R", "D"]) {
      const stats = `${line(5, 1, "S", 1)}\n${line(8, 5, state, 1)}\n`;
      assert(!doingIn(stats, 5)!.waits, state);
    }
  });

  it("says nothing of a process that is not there, or where nothing is told", () => {
    assertEquals(doingIn(line(8, 1, "R", 1), 5), undefined);
    assertEquals(doingIn("", 5), undefined);
  });
});
