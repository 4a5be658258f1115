import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Budget } from "./budget.ts";

describe("Budget", () => {
  it("left() has no bound before start()", () => {
    const budget = new Budget();
    budget.spend("a", 1e9);
    assertEquals(budget.left("a"), Infinity);
  });
  it("left() of an exercise is not less for what another has spent", () => {
    const budget = new Budget();
    budget.start(60, 5);
    budget.spend("a", 11);
    assertEquals([budget.left("a"), budget.left("b")], [1, 12]);
    budget.spend("a", 2);
    assertEquals(budget.left("a"), 0);
  });
  it("correct() gives back what the process did not use, a limited number of times", () => {
    const budget = new Budget();
    budget.start(60, 5);
    budget.spend("a", 5);
    assertEquals(budget.isLow("a"), false);
    let corrections = 0;
    for (; corrections < 99; corrections++) {
      budget.spend("a", 6);
      if (!budget.isLow("a")) break;
      budget.correct("a", 1);
      assertEquals(budget.left("a"), 11);
    }
    assertEquals(corrections, 18);
    assertEquals(budget.isLow("b"), false);
  });
  it("correct() takes nothing more, and is not asked for at each step", () => {
    const budget = new Budget();
    budget.start(60, 5);
    budget.spend("a", 8);
    budget.correct("a", 100);
    assertEquals([budget.left("a"), budget.isLow("a")], [4, false]);
    budget.spend("a", 1);
    assertEquals(budget.isLow("a"), false);
    budget.spend("a", 1);
    assertEquals(budget.isLow("a"), true);
  });
  it("start() gives each its whole share again", () => {
    const budget = new Budget();
    budget.start(60, 5);
    budget.spend("a", 12);
    budget.start(60, 5);
    assertEquals(budget.left("a"), 12);
  });
});
