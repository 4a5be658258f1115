import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { allHeld, renderCheats } from "./render_cheats.ts";
import type { CheatReport } from "./run_cheats.ts";

function reportOf(
  breaches: readonly string[],
  leftovers: readonly string[] = [],
): CheatReport {
  const common = { tries: "print", earned: 0, allowed: 0, durationMs: 1 };
  return {
    total: 2,
    held: breaches.length === 0 ? 2 : 1,
    results: [
      { id: "print/a", breaches: [], ...common },
      { id: "print/b", breaches, ...common },
    ],
    leftovers,
    seed: 7,
    durationMs: 2400,
  };
}

describe("renderCheats()", () => {
  it("counts those that held", () => {
    assertEquals(
      renderCheats(reportOf([])),
      "cheats 2/2 held, 0 left behind, 2 s, seed 7\n",
    );
  });
  it("names every breach and what was left, safe to print", () => {
    assertEquals(
      renderCheats(reportOf(["it earned 9, not 0", "a\x1b[2J"], ["a file"])),
      [
        "BREACH  print/b (to print): it earned 9, not 0",
        "BREACH  print/b (to print): a\\x1b[2J",
        "LEFT BEHIND  a file",
        "cheats 1/2 held, 1 left behind, 2 s, seed 7\n",
      ].join("\n"),
    );
  });
});

describe("allHeld()", () => {
  it("is false after a breach, and after something was left", () => {
    assertEquals(allHeld(reportOf([])), true);
    assertEquals(allHeld(reportOf(["it earned 9, not 0"])), false);
    assertEquals(allHeld(reportOf([], ["a file"])), false);
  });
});
