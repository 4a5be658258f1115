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
  it("start() gives each its whole share again", () => {
    const budget = new Budget();
    budget.start(60, 5);
    budget.spend("a", 12);
    budget.start(60, 5);
    assertEquals(budget.left("a"), 12);
  });
});
