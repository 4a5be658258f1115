import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { openModule } from "../module/mod.ts";
import { kitDir, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { costPart } from "./cost_part.ts";
import { Examiner } from "./examiner.ts";
import { withCost } from "./with_cost.ts";

/** A sheet without what depends on the clock. */
function timeless(sheet: ScoreSheet): unknown {
  const { landscape, durationMs, items, ...rest } = sheet;
  return {
    ...rest,
    hasLandscape: landscape !== undefined,
    hasDuration: durationMs > 0,
    items: items.map((item) => ({
      ...item,
      score: 0,
      checks: item.checks.map(({ id, cost }) => ({ id, measured: !!cost })),
    })),
    score: 0,
  };
}

describe("withCost()", () => {
  it("makes of two parts what one grade would have made", async () => {
    const module = await openModule();
    const { checklist } = module;
    const tanh = "export class Tanh { forward() { return 1; } }";
    const files = await solutionsWith({ "tanh.ts": tanh });
    await withFolder(files, async (dir) => {
      const examiner = new Examiner({
        module,
        seed: 3,
        solutionsDir: kitDir("solutions"),
      });
      try {
        const counted = await examiner.grade(dir, checklist, false);
        const part = costPart(checklist, counted)!;
        const ids = part.items.flatMap(({ checks }) => checks.map((c) => c.id));
        assertEquals(
          ids,
          ["relu.cost", "sigmoid.cost", "gelu.cost", "softmax.cost"],
        );
        const measured = await examiner.grade(dir, part, true);
        const whole = await examiner.grade(dir, checklist, true);
        assertEquals(
          timeless(withCost(checklist, counted, measured)),
          timeless(whole),
        );
      } finally {
        await examiner.close();
      }
    });
  });

  it("has no part where no check is open", () => {
    const checklist = ownChecklist();
    const sheet = { items: [] } as unknown as ScoreSheet;
    assertEquals(costPart(checklist, sheet), undefined);
  });
});
