import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Item } from "../checklist/mod.ts";
import { countChecks } from "./count_checks.ts";
import type { SheetCheck, SheetItem } from "./score_sheet.ts";

function check(id: string, changes: Partial<SheetCheck> = {}): SheetCheck {
  return {
    id,
    title: id,
    outcome: "passed",
    points: 1,
    maxPoints: 1,
    visibility: "visible",
    ...changes,
  };
}

function planned(...ids: string[]): Item[] {
  const specs = ids.map((id) => ({
    id,
    title: id,
    points: 1,
    needs: [],
    visibility: "visible" as const,
    why: "why",
    hints: ["one", "two"],
  }));
  return [{ id: "a", title: "A", claim: "A", checks: specs }];
}

function item(checks: SheetCheck[], message?: string): SheetItem {
  return {
    id: "a",
    title: "A",
    status: "graded",
    ...(message !== undefined && { message }),
    prints: [],
    score: 0,
    maxScore: 0,
    checks,
  };
}

describe("countChecks()", () => {
  it("agrees where each check was run or is skipped for a named reason", () => {
    const skipped = check("a.y", { outcome: "skipped", blockedBy: "a.x" });
    const { checks, agree } = countChecks(planned("a.x", "a.y"), ["a.x"], [
      item([check("a.x", { outcome: "failed" }), skipped]),
    ]);
    assertEquals(checks, { planned: 2, executed: 1, waived: 1 });
    assertEquals(agree, true);
  });

  it("agrees where nothing was run of an item that says why", () => {
    const skipped = check("a.x", { outcome: "skipped" });
    const { agree } = countChecks(planned("a.x"), [], [item([skipped], "no")]);
    assertEquals(agree, true);
  });

  it("does not agree where a check passed that was not run", () => {
    const { agree } = countChecks(planned("a.x"), [], [item([check("a.x")])]);
    assertEquals(agree, false);
  });

  it("does not agree where a check is missing, run twice or not planned", () => {
    const both = [item([check("a.x"), check("a.y")])];
    for (
      const [plan, run, items] of [
        [["a.x", "a.y"], ["a.x"], [item([check("a.x")])]],
        [["a.x", "a.y"], ["a.x", "a.x"], both],
        [["a.x"], ["a.x", "a.y"], both],
        [["a.x"], [], [item([check("a.x", { outcome: "skipped" })])]],
      ] as const
    ) {
      assertEquals(countChecks(planned(...plan), run, items).agree, false);
    }
  });
});
