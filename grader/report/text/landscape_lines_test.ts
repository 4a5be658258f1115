import { assert, assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Landscape } from "../../verdict/mod.ts";
import { landscapeLines } from "./landscape_lines.ts";
import { painter } from "./paint.ts";
import { columns } from "./wrap.ts";

const LANDSCAPE: Landscape = {
  baseline: "Plain",
  why: "They differ because one was measured here and the other was not.",
  rows: [
    {
      id: "plain",
      title: "Plain",
      relative: 1,
      copies: 1.83,
      nsPerElement: 2,
      trusted: true,
      claim: "1x",
      stability: "high",
      use: "hidden layers",
    },
    {
      id: "wide",
      title: "漢字",
      relative: 11.4,
      copies: 20.9,
      trusted: false,
      claim: "3-4x",
      stability: "risky: its gradients vanish far out",
      use: "output of two classes",
    },
    {
      id: "later",
      title: "Later",
      trusted: true,
      stability: "high",
      use: "recurrent networks",
    },
  ],
};

function lines(width: number, plain = false): string[] {
  const paint = painter(false);
  return landscapeLines(LANDSCAPE, { width, paint, plain });
}

describe("landscapeLines()", () => {
  it("is a table where there is room", () => {
    assertEquals(lines(80).slice(0, 6), [
      "Cost   x Plain  x copy  module  used for; stability",
      "Plain     1.0x    1.8x      1x  hidden layers; high",
      "漢字      ~11x    ~21x    3-4x  output of two classes; risky: its gradients",
      "                                vanish far out",
      "Later        -       -       -  recurrent networks; high",
      "  They differ because one was measured here and the other was not.",
    ]);
  });
  it("is sentences where there is none, and for a screen reader", () => {
    const narrow = lines(40);
    assertEquals(narrow.slice(0, 4), [
      "What each one costs",
      "Plain: 1.0x the cost of Plain, 1.8x a",
      "  copy; the module says 1x",
      "  hidden layers; high",
    ]);
    assertEquals(lines(120, true)[1], `${narrow[1]} ${narrow[2]!.trim()}`);
  });
  it("says what was not measured, and what is not to be relied on", () => {
    const text = lines(60).join("\n");
    assertMatch(text, /Later: not measured\n/);
    assertMatch(text, /~ the machine was too noisy/);
  });
  it("is never wider than it may be", () => {
    for (let width = 40; width <= 120; width++) {
      for (const line of lines(width)) assert(columns(line) <= width, line);
    }
  });
});
