import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { costOnly } from "./cost_only.ts";
import { ownChecklist } from "../module/mod.ts";

describe("costOnly()", () => {
  it("keeps the checks with a budget, which then wait for nothing", () => {
    const checklist = ownChecklist();
    const { items, exercises } = costOnly(checklist);
    assertEquals(exercises, checklist.exercises);
    assertEquals(items.length, exercises.length);
    for (const { checks } of items) {
      assertEquals(checks.length, 1);
      assertEquals(checks[0]!.needs, []);
      assert(checks[0]!.budget);
    }
  });
});
